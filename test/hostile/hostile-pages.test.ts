import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup, quoted } from '../browser/harness/bounce-markup.ts'
import { cardWithin } from '../browser/harness/card.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { marked, marks } from '../browser/harness/marks.ts'
import { pointAt } from '../browser/harness/point-at.ts'
import { type PageServer, servePages } from '../browser/harness/serve-pages.ts'
import { ENGINES, useSession } from '../browser/harness/session.ts'
import { pause, until } from '../browser/harness/until.ts'
import { amount } from './amount.ts'
import { HOSTILE_SCRIPT } from './hostile-page.ts'

const CODE = '550 5.1.1'
const FRAMES = amount(100, 200)
const FRAME = `<iframe width="300" height="60" srcdoc="${quoted(`<!doctype html>${bounceMarkup()}`)}"></iframe>`
const html = (body: string) => ({ html: `<!doctype html><meta charset="utf-8"><body>${body}` })

const PAGES = {
  '/plain': html(bounceMarkup()),
  '/none': html('<p>Nothing of that kind here: 550 apples, 5.1.1 of them red.</p>'),
  '/hostile': html(`<script>${HOSTILE_SCRIPT}</script>${bounceMarkup()}`),
  '/eater': html(`<script>
    for (const name of ['pointermove', 'pointerover', 'mousemove', 'click', 'keydown', 'scroll'])
      addEventListener(name, (event) => { event.stopImmediatePropagation(); event.preventDefault() }, true)
    </script>${bounceMarkup()}`),
  '/remover': html(`<script>
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName === 'DIV') node.remove()
    }).observe(document.documentElement, { childList: true })</script>${bounceMarkup()}`),
  '/frames': html(FRAME.repeat(FRAMES)),
}

describe.each(ENGINES)('hostile pages in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    server = await servePages(PAGES)
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
  })
  afterEach(() => page.close())

  const open = (path: keyof typeof PAGES) => page.goto(server.url(path))
  /** Opens a page that may have broken what a place is asked with: it is asked on a plain page of the same text. */
  async function cardAtCode(path: keyof typeof PAGES): Promise<string> {
    await open('/plain')
    const { x, y } = await pointAt(page, page.mainFrame(), CODE)
    await open(path)
    return until('a card', async () => {
      await page.mouse.move(1, 600)
      await page.mouse.move(x, y, { steps: 4 })
      return cardWithin(page, 1000)
    })
  }

  it('a page that breaks its own prototypes is read and explained, and learns nothing', async () => {
    expect(await cardAtCode('/hostile')).toContain(CODE)
    const seen = await page.evaluate(() => (globalThis as unknown as { __seen: string[] }).__seen)
    expect(seen).toEqual([])
    const root = await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)
    expect(root ?? null).toBeNull()
  })

  it('a page that stops every event cannot break anything but its own card', async () => {
    await open('/eater')
    await marked(page.mainFrame(), 1)
    await page.mouse.move(430, 25, { steps: 4 })
    await page.keyboard.press('Escape')
    expect(await marks(page.mainFrame())).toBe(1)
  })

  it('a page that removes the card at once is left alone, and gets no second one by itself', async () => {
    await open('/remover')
    await marked(page.mainFrame(), 1)
    await pointAt(page, page.mainFrame(), CODE)
    await pause(800)
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
    expect(await marks(page.mainFrame())).toBe(1)
  })

  it('a page without codes cannot tell that we are there', async () => {
    await open('/none')
    await pause(800)
    const { extensionUrl } = session()
    const { manifest, files } = await page.evaluate(async (base) => {
      const reach = (path: string) =>
        new Promise<boolean>((resolve) => {
          const image = new Image()
          image.onload = () => resolve(true)
          image.onerror = () => resolve(false)
          image.src = base + path
        })
      const read = (path: string) =>
        fetch(base + path).then(
          () => true,
          () => false,
        )
      return {
        manifest: await read('manifest.json'),
        files: await Promise.all(['icons/16.png', 'icons/128.png', 'src/ui/popup.html'].map(reach)),
      }
    }, extensionUrl)
    expect([manifest, ...files]).toEqual([false, false, false, false])
    const seen = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      lines: [1, 2, 3].map(
        (n) => getComputedStyle(document.body, `::highlight(x-mark-${n})`).textDecorationLine,
      ),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      markup: document.documentElement.outerHTML,
      symbols: Object.getOwnPropertySymbols(globalThis).map(String),
      globals: Object.keys(globalThis).filter((name) => /bounce|lens|smtp/i.test(name)),
    }))
    expect(seen.names).toEqual([])
    expect(seen.lines).toEqual(['none', 'none', 'none'])
    expect(seen.sheets).toBe(0)
    expect(seen.markup).toBe(
      '<html><head><meta charset="utf-8"></head><body><p>Nothing of that kind here: 550 apples, 5.1.1 of them red.</p></body></html>',
    )
    expect(seen.symbols).not.toContain('Symbol(bounce-lens)')
    expect(seen.globals).toEqual([])
  })

  it('a page with codes sees neutral highlights and nothing else', async () => {
    await open('/plain')
    await marked(page.mainFrame(), 1)
    const seen = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      children: document.documentElement.childElementCount,
      attributes: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames(),
      ),
    }))
    expect(seen).toEqual({ names: ['x-mark-1'], sheets: 0, children: 2, attributes: ['charset'] })
  })

  it(`${FRAMES} frames with codes are all marked, and explained`, { timeout: 90_000 }, async () => {
    await open('/frames')
    const inner = () => page.frames().slice(1)
    await until(
      'a mark in every frame',
      async () => {
        const counts = await Promise.all(inner().map((frame) => marks(frame).catch(() => 0)))
        return counts.length === FRAMES && counts.every((count) => count === 1)
      },
      60_000,
    )
    const last = inner().at(-1)
    if (!last) throw new Error('no frame')
    expect(await hoverCode(page, CODE, last)).toContain(CODE)
  })
})
