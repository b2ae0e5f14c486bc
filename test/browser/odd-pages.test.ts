import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup } from './harness/bounce-markup.ts'
import { cardText, cardWithin, noCard, openCard } from './harness/card.ts'
import { hoverCode } from './harness/hover-code.ts'
import { step } from './harness/keys.ts'
import { marked, markedTexts } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { pointAt } from './harness/point-at.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

const BOUNCE = bounceMarkup()
const OVER = 'position:absolute;inset:0'
const SAID = 'said: 550 5.1.1 no such user (in reply to RCPT TO command)'

/** Letters in elements of their own, as pages write that animate their text, or hide it from those who copy it. */
const lettersOf = (text: string, display: string) =>
  text.replace(/\S/g, (letter) => `<span style="display:${display}">${letter}</span>`)

const row = (over: string, style = '') =>
  `<div style="position:relative;height:40px;${style}"><span>${SAID}</span>${over}</div>`

const PAGES: Readonly<Record<string, string>> = {
  '/link': row(`<a href="#mail" style="${OVER}" aria-label="open"></a>`),
  '/stretched': `<style>a::after{content:"";${OVER}}</style>${row('<a href="#mail" style="background:#024">Open</a>')}`,
  '/through': row('', 'pointer-events:none'),
  '/shadow-link': `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(row(`<a href="#mail" style="${OVER}"></a>`))}</script>`,
  '/under-popup': row(`<div id="over" style="${OVER};background:#fff">a dialog</div>`),
  '/under-image': row(
    `<div id="over" style="${OVER};background:linear-gradient(#fff,#eee)"></div>`,
  ),
  '/through-dialog': `${row('', 'pointer-events:none')}<dialog id="over" style="position:fixed;inset:0;width:600px;height:500px;margin:0">a dialog</dialog><script>over.show()</script>`,
  '/clipped': `<div style="height:60px"></div><div id="pane" style="height:100px;overflow:auto;pointer-events:none"><div style="height:20px"></div>${row('')}<div style="height:900px"></div></div>`,
  '/unseen': row('', 'pointer-events:none;opacity:0'),
  '/zoom': `<style>html{zoom:1.5}</style><div style="position:absolute;left:500px;top:380px;width:150px">${SAID}</div>`,
  '/zoom-out': `<style>html{zoom:.5}</style><div style="position:absolute;right:0;bottom:0;width:450px">${SAID}</div>`,
  '/transformed': `<style>html{transform:translate(80px,40px) scale(.9)}body{transform:scale(.9)}</style><div style="position:absolute;right:0;top:540px;width:450px">${SAID}</div>`,
  '/pieces': `<p>said: <b>5</b>50 5.1.1 no such user (in reply to RCPT TO command)</p>
    <p>said: 55<b>0</b> refused (in reply to RCPT TO command)</p>
    <p>said: 5.<wbr>2.<wbr>2 full (in reply to RCPT TO command)</p>
    <p>${lettersOf('said: 452 4.2.2 full (in reply to RCPT TO command)', 'inline')}</p>
    <p>${lettersOf('said: 452 4.3.1 no storage (in reply to RCPT TO command)', 'inline-block')}</p>
    <table><tr><td>said</td><td>5</td><td>50</td></tr></table><ul><li>5<li>51</ul><p>5<br>53</p>`,
  '/live': `<main id="main">${BOUNCE}</main><script>const { innerHTML } = main; setInterval(() => { main.innerHTML = innerHTML }, 200)</script>`,
  '/last-piece': `<p>said: <b>550</b> <i>5.1.1</i> no such user (in reply to RCPT TO command)</p>`,
  '/frame-in-shadow': `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<section><iframe style="margin:300px 200px;width:320px;height:70px" sandbox></iframe></section>'
    host.shadowRoot.querySelector('iframe').srcdoc = ${JSON.stringify(`<!doctype html><body>${SAID}`).replaceAll('</', '<\\/')}</script>`,
}

describe.each(ENGINES)('an oddly built page in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    const served = Object.entries(PAGES).map(([path, html]) => [
      path,
      { html: `<!doctype html><meta charset="utf-8"><body>${html}` },
    ])
    server = await servePages(Object.fromEntries(served))
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    errors = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setViewport({ width: 1000, height: 700 })
  })
  afterEach(async () => {
    await page.close()
    expect(errors).toEqual([])
  })

  const top = () => page.mainFrame()
  const open = async (path: string, marks = 1) => {
    await page.goto(server.url(path))
    await marked(top(), marks)
  }
  const isOpen = async () => (await cardWithin(page, 300)) !== ''

  /** In the middle of the first mark, as the browser paints it. */
  const place = () =>
    page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      const live = document.createRange()
      live.setStart(range?.startContainer as Node, range?.startOffset ?? 0)
      live.setEnd(range?.endContainer as Node, range?.endOffset ?? 0)
      const { x, y, width, height } = live.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })

  async function rest(): Promise<{ x: number; y: number }> {
    const { x, y } = await place()
    await page.mouse.move(x - 3, y)
    await page.mouse.move(x, y)
    return { x, y }
  }

  /** The pointer comes to the mark from a place without one, again where the page was not read yet. */
  async function cardAtRest(fromX: number, fromY: number): Promise<void> {
    await until('a card', async () => {
      await page.mouse.move(fromX, fromY)
      await rest()
      return cardWithin(page, 1500)
    })
  }

  it.each(['/link', '/stretched', '/through', '/shadow-link'])(
    'explains the code of %s at the pointer’s rest, and stays',
    async (path) => {
      await open(path)
      await cardAtRest(900, 600)
      const { x, y } = await place()
      for (let i = 0; i < 6; i++) {
        await page.mouse.move(x + (i % 2), y)
        await pause(100)
      }
      expect(await isOpen()).toBe(true)
      await page.keyboard.press('Escape')
      await noCard(page)
      await page.mouse.move(x + 2, y)
      await pause(600)
      expect(await isOpen()).toBe(false)
      await page.mouse.move(900, 600)
      await rest()
      expect(await cardText(page)).toContain('550 5.1.1')
      await page.mouse.move(900, 600)
      await noCard(page)
    },
  )

  it.each(['/under-popup', '/under-image', '/through-dialog', '/unseen'])(
    'leaves a code alone that nobody sees: %s',
    async (path) => {
      await open(path)
      await pause(500)
      await rest()
      await pause(800)
      expect(await isOpen()).toBe(false)
    },
  )

  it('leaves a code alone that is scrolled out of its box', async () => {
    await open('/clipped')
    await pause(500)
    await page.evaluate(() => document.querySelector('#pane')?.scrollBy(0, 50))
    await rest()
    await pause(800)
    expect(await isOpen()).toBe(false)
  })

  it.each(['/zoom', '/zoom-out', '/transformed'])(
    'shows the card beside the code, inside the viewport: %s',
    async (path) => {
      await open(path)
      await cardAtRest(5, 5)
      const card = await (await openCard(page)).call((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const size = element.ownerDocument.defaultView ?? window
        const zoom = element.currentCSSZoom
        return { left, top, right, bottom, zoom, width: size.innerWidth, height: size.innerHeight }
      })
      const { x, y } = await place()
      const told = JSON.stringify({ card, x, y })
      expect(card.left, told).toBeGreaterThanOrEqual(0)
      expect(card.top, told).toBeGreaterThanOrEqual(0)
      expect(card.right, told).toBeLessThanOrEqual(1000)
      expect(card.bottom, told).toBeLessThanOrEqual(700)
      expect(card.right - card.left, told).toBeCloseTo(360, 0)
      expect(Math.min(Math.abs(card.top - y), Math.abs(card.bottom - y)), told).toBeLessThan(40)
      await page.mouse.move(card.left + 100, card.top + 60, { steps: 3 })
      await pause(600)
      expect(await isOpen()).toBe(true)
    },
  )

  it('marks codes whose pieces are none by themselves, across inline elements only', async () => {
    await open('/pieces', 5)
    const texts = (await markedTexts(top())).map((text) => text.replace(/\s+/g, ' '))
    expect(texts.toSorted()).toEqual(['452 4.2.2', '452 4.3.1', '5.2.2', '550', '550 5.1.1'])
    expect(await hoverCode(page, '452 4.2.2')).toContain('452 4.2.2')
  })

  it('explains a code of a page that writes the same text anew five times a second', async () => {
    await page.goto(server.url('/live'))
    await until('marks', async () => (await markedTexts(top())).length > 0)
    await pause(1000)
    let cards = 0
    for (let i = 0; i < 5; i++) {
      await page.mouse.move(900, 600)
      await noCard(page)
      await pointAt(page, top(), '550 5.1.1')
      if (await cardWithin(page, 1500)) cards++
    }
    expect(cards).toBe(5)
  })

  it('reads a code anew whose last piece alone goes', async () => {
    await open('/last-piece')
    await page.evaluate(() => document.querySelector('i')?.remove())
    await until('a shorter mark', async () => (await markedTexts(top())).join() === '550')
    expect(await hoverCode(page, '550')).not.toContain('5.1.1')
  })

  it('shows the card of a small frame in a shadow root in the top frame', async () => {
    await page.goto(server.url('/frame-in-shadow'))
    const inner = await until('the frame', async () => page.frames()[1])
    await marked(inner, 1)
    await until('a card', async () => {
      await page.mouse.move(5, 5)
      await page.mouse.move(265, 326, { steps: 3 })
      return cardWithin(page, 1500)
    })
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(3)

    const own = await ownPage(session(), 'popup.html')
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await noCard(page)
    await until('a step', () => step(own, 1, true))
    await openCard(page)
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(3)
    await own.close()
  })
})
