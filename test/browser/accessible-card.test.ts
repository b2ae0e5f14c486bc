import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup } from './harness/bounce-markup.ts'
import { openCard } from './harness/card.ts'
import { marked } from './harness/marks.ts'
import { ownPage, violations } from './harness/own-page.ts'
import { pointAt } from './harness/point-at.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, LOCAL_BUILD, useSession } from './harness/session.ts'
import { shadowContents } from './harness/shadow-roots.ts'
import { pause, until } from './harness/until.ts'

const HEAD = '<!doctype html><html lang="en"><title>Mail</title>'

const VIEWS = (['en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => [language, theme] as const),
)

describe.each(ENGINES)('the open card for everyone in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    server = await servePages({
      '/': { html: `${HEAD}<main><h1>Mail</h1>${bounceMarkup()}</main>` },
      '/empty': { html: `${HEAD}<main><h1>Mail</h1></main>` },
    })
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 900 })
  })
  afterEach(() => page.close())

  async function open(): Promise<void> {
    await page.bringToFront()
    await page.goto(server.url('/'))
    await marked(page.mainFrame(), 1)
    await until('the card', async () => {
      await pointAt(page, page.mainFrame(), '550 5.1.1')
      await pause(500)
      return (await shadowContents(page)).length
    })
  }

  /** axe-core sees into no closed root: the same card in the same style is put into an open one. */
  async function inOpenRoot(isPinned: boolean): Promise<void> {
    const markup = await (await openCard(page)).call((card) => card.outerHTML)
    const css = JSON.parse(readFileSync(`${LOCAL_BUILD[engine]}/card-style.json`, 'utf8'))
    await page.goto(server.url('/empty'))
    await page.evaluate(
      (html, style, pinned) => {
        const host = document.createElement('div')
        const root = host.attachShadow({ mode: 'open' })
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(style)
        root.adoptedStyleSheets = [sheet]
        root.innerHTML = html
        const card = root.firstElementChild as HTMLElement
        card.classList.toggle('pinned', pinned)
        for (const fold of card.querySelectorAll('details')) fold.open = true
        document.documentElement.append(host)
        card.showPopover()
        card.style.maxHeight = 'none'
      },
      markup,
      css as string,
      isPinned,
    )
  }

  it.each(VIEWS)('has no barrier in %s, %s', async (language, theme) => {
    await (await ownPage(session(), 'options.html', { language, theme })).close()
    await open()
    await inOpenRoot(false)
    expect(await violations(page)).toEqual([])
    await open()
    await inOpenRoot(true)
    expect(await violations(page)).toEqual([])
  })

  it('would be told of a barrier', async () => {
    await open()
    await inOpenRoot(false)
    await page.evaluate(() => {
      const root = [...document.querySelectorAll('div')].at(-1)?.shadowRoot
      root?.querySelector('button')?.replaceChildren()
    })
    expect(await violations(page)).toHaveLength(1)
  })

  // Firefox's driver tells nothing of the accessibility tree.
  it.skipIf(engine === 'firefox')('is one dialog with one name to a screen reader', async () => {
    await (await ownPage(session(), 'options.html')).close()
    await open()
    const client = await page.createCDPSession()
    const { nodes } = await client.send('Accessibility.getFullAXTree')
    const said = nodes.filter(({ ignored }) => !ignored)
    const roleOf = (node: (typeof nodes)[number]) => String(node.role?.value)
    const nameOf = (node: (typeof nodes)[number]) => String(node.name?.value)
    const dialogs = said.filter((node) => roleOf(node) === 'dialog')
    expect(dialogs.map(nameOf)).toEqual([expect.stringMatching(/^550 5\.1\.1 \S/)])
    const buttons = said.filter((node) => roleOf(node) === 'button').map(nameOf)
    expect(buttons).toEqual(['Copy', 'Compare…', 'Open in a tab', 'Pin'])
    expect(said.filter((node) => roleOf(node) === 'status')).toHaveLength(1)
  })
})
