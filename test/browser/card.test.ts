import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bounceMarkup, quoted } from './harness/bounce-markup.ts'
import { cardText, noCard, openCard } from './harness/card.ts'
import { step } from './harness/keys.ts'
import { marked } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { pointAt } from './harness/point-at.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { shadowContents } from './harness/shadow-roots.ts'
import { pause, until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

const BOUNCE = bounceMarkup()
const TWO = `${BOUNCE}<p style="margin-top:330px">${bounceMarkup('second', '452 4.2.2')}</p>`
const PAGES: Readonly<Record<string, string>> = {
  '/plain': `<body>${TWO}<div style="height:3000px"></div>`,
  '/dialog': `<body><dialog id="d" style="width:800px;height:500px">${BOUNCE}</dialog><script>d.showModal()</script>`,
  '/shadow-dialog': `<body><x-dialog>${BOUNCE}</x-dialog><script>
    const root = document.querySelector('x-dialog').attachShadow({ mode: 'open' })
    root.innerHTML = '<dialog style="width:800px;height:500px"><slot></slot></dialog>'
    root.firstChild.showModal()</script>`,
  '/fullscreen': `<body><div id="full" style="background:white"><button id="go" style="width:90px">go</button>${BOUNCE}</div>
    <script>go.onclick = () => full.requestFullscreen()</script>`,
  '/see-through': `<style>html > div { opacity: .01 !important; pointer-events: none !important; filter: blur(9px) !important; transform: scale(.1) !important }
    * { all: unset !important } p { display: block !important }</style><body>${BOUNCE}`,
  '/right-to-left': `<html dir="rtl" lang="ar"><body>${BOUNCE}`,
  '/call': `<body><p>said: 550 5.7.1 call +1 555 0100 \u202eor visit\u200b https://bad.test now (in reply to RCPT TO command)</p>`,
  '/above':
    '<body><input id="field"><iframe src="OTHER_SITE/plain" style="width:900px;height:600px"></iframe>',
  '/low': `<body><iframe style="width:300px;height:60px;margin:200px" srcdoc="${quoted(`<!doctype html><body style="margin:0;font:10px sans-serif">${BOUNCE}`)}"></iframe>`,
}

describe.each(ENGINES)('the card in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    const served = Object.entries(PAGES).map(([path, html]) => [
      path,
      { html: `<!doctype html><meta charset="utf-8">${html}` },
    ])
    server = await servePages(Object.fromEntries(served))
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.bringToFront()
  })
  afterEach(() => page.close())

  const cards = async () => (await shadowContents(page)).length
  const place = async () =>
    (await openCard(page)).call((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect()
      return { left, top, right, bottom }
    })

  async function hover(path: string, text = '550 5.1.1'): Promise<string> {
    await page.goto(server.url(path))
    return hoverHere(text)
  }

  /** Again and again: a frame listens to the pointer only once the worker has answered it. */
  async function hoverHere(text: string, frame = page.mainFrame()): Promise<string> {
    await until(`a card on ${text}`, async () => {
      await pointAt(page, frame, text)
      await pause(500)
      return cards()
    })
    return cardText(page)
  }

  /** Where a button or the head of the newest card is. */
  async function spot(wanted: string): Promise<{ x: number; y: number }> {
    const contents = await shadowContents(page)
    const all = await Promise.all(
      contents.map((content) =>
        content.call((card) =>
          [...card.querySelectorAll('button, h2')].map((element) => {
            const { x, y, width, height } = element.getBoundingClientRect()
            return { text: element.textContent ?? '', x: x + width / 2, y: y + height / 2 }
          }),
        ),
      ),
    )
    const found = all.flat().findLast(({ text }) => text.includes(wanted))
    if (!found) throw new Error(`no ${wanted} in the card`)
    return found
  }

  async function click(label: string): Promise<void> {
    await pause(450)
    const { x, y } = await spot(label)
    await page.mouse.move(x, y, { steps: 3 })
    await page.mouse.click(x, y)
  }

  /** Where a code is, that one text node holds. */
  const codePlace = (wanted: string) =>
    page.evaluate((code) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const at = text.data.indexOf(code)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + code.length)
        const { left, top, right, bottom } = range.getBoundingClientRect()
        return { left, top, right, bottom }
      }
      throw new Error(`no ${code}`)
    }, wanted)

  const pagesNow = async () => (await session().browser.pages()).length

  it('copies itself as plain text', async () => {
    await hover('/plain')
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      field.style.cssText = 'position:fixed;right:0;bottom:0'
      document.body.append(field)
    })
    await click('Copy')
    await spot('Copied')
    await page.focus('textarea')
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const pasted = await until('the text', () =>
      page.evaluate(() => document.querySelector('textarea')?.value),
    )
    expect(pasted).toMatch(/^550 5\.1\.1 .+\n[\s\S]*> <someone@example\.com>: host/)
  })

  it.each([
    ['Compare', 'compare.html?a=550+5.1.1'],
    ['Open in a tab', 'popup.html?handed-over'],
  ])('opens a tab for “%s”', async (label, address) => {
    await hover('/plain')
    const before = await pagesNow()
    await click(label)
    await until('another tab', async () => (await pagesNow()) > before)
    const opened = await until(address, async () => {
      for (const other of await session().browser.pages()) {
        const url = await other.evaluate(() => location.href).catch(() => '')
        if (url.endsWith(address)) return other
      }
      return undefined
    })
    const text = () => opened.evaluate(() => document.body.innerText).catch(() => '')
    await until('550 5.1.1 explained', async () => (await text()).includes('5.1.1'))
    await opened.close()
  })

  it('stays when pinned, several at a time, moves, and goes by button and by key', async () => {
    await hover('/plain')
    await click('Pin')
    await page.mouse.move(900, 690, { steps: 3 })
    await pause(600)
    expect(await cards()).toBe(1)
    await page.evaluate(() => scrollTo(0, 2000))
    await pause(200)
    expect(await cards()).toBe(1)

    const before = await place()
    const head = await spot('550 5.1.1')
    await page.mouse.move(head.x, head.y)
    await page.mouse.down()
    await page.mouse.move(head.x + 190, head.y + 50, { steps: 4 })
    await page.mouse.up()
    const after = await place()
    expect(after.left - before.left).toBeGreaterThan(50)
    expect(after.top - before.top).toBeCloseTo(50, -1)

    await page.evaluate(() => scrollTo(0, 0))
    await pointAt(page, page.mainFrame(), '452 4.2.2')
    await until('two cards', async () => (await cards()) === 2)
    await click('Pin')
    await page.mouse.move(5, 690, { steps: 3 })
    await pause(500)
    expect(await cards()).toBe(2)
    await page.screenshot({ path: `${OUTPUT}/pinned-${engine}.png` })

    await page.keyboard.press('Escape')
    await until('one card', async () => (await cards()) === 1)
    await click('Close')
    await noCard(page)
  })

  it('opens anew when the page has taken away the one that was pinned', async () => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await hover('/plain')
    await click('Pin')
    await page.evaluate(() => document.documentElement.lastElementChild?.remove())
    await page.mouse.move(900, 690, { steps: 3 })
    expect(await hoverHere('550 5.1.1')).toContain('550 5.1.1')
    expect(errors).toEqual([])
  })

  it.each(['/dialog', '/fullscreen'])('is above what %s shows', async (path) => {
    await page.goto(server.url(path))
    await marked(page.mainFrame(), 1)
    if (path === '/fullscreen') {
      await page.click('#go')
      await until('full screen', () => page.evaluate(() => document.fullscreenElement !== null))
    }
    await hoverHere('550 5.1.1')
    const { x, y } = await spot('Copy')
    const isOnTop = await page.evaluate(
      (left, top) => !document.elementFromPoint(left, top)?.matches('#full, #full p, dialog, html'),
      x,
      y,
    )
    expect(isOnTop).toBe(true)
  })

  it('hangs in a dialog of a shadow root, where pointer, clicks and keys reach it', async () => {
    await hover('/shadow-dialog')
    await click('Pin')
    await page.mouse.move(900, 690, { steps: 3 })
    await pause(600)
    expect(await cards()).toBe(1)
    await page.keyboard.press('Escape')
    await noCard(page)
  })

  it('does nothing at a click while the page lays something over it', async () => {
    await hover('/plain')
    const { x, y } = await spot('Copy')
    for (const style of ['', 'pointer-events:none;opacity:.01']) {
      await page.evaluate((css) => {
        const over = document.createElement('div')
        over.id = 'over'
        over.popover = 'manual'
        over.style.cssText = `position:fixed;inset:0;width:100%;height:100%;${css}`
        document.body.append(over)
        over.showPopover()
      }, style)
      await pause(450)
      await page.mouse.click(x, y)
      expect(await labels()).not.toContain('Copied')
      await page.evaluate(() => document.querySelector('#over')?.remove())
      await hoverHere('550 5.1.1')
    }
    await click('Copy')
    expect(await labels()).toContain('Copied')
  })

  const labels = async () => {
    const contents = await shadowContents(page)
    const all = await Promise.all(
      contents.map((content) =>
        content.call((card) =>
          [...card.querySelectorAll('button')].map((button) => button.textContent ?? ''),
        ),
      ),
    )
    return all.flat()
  }

  it('cannot be made transparent, small or untouchable', async () => {
    await hover('/see-through')
    const { left, right } = await place()
    expect(right - left).toBe(360)
    await click('Copy')
    expect(await labels()).toContain('Copied')
    await page.screenshot({ path: `${OUTPUT}/see-through-${engine}.png` })
  })

  it('links nothing of what the page says, and quotes it harmlessly', async () => {
    await hover('/call', '550 5.7.1')
    const links = await (await openCard(page)).call((card) =>
      [...card.querySelectorAll('a')].map((link) => link.href),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/^https:\/\/(?!bad\.test)/)
    const text = await (await openCard(page)).call((card) => card.textContent ?? '')
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e]/)
    expect(text).not.toContain('tel:')
  })

  it.each([
    ['at 200 %', 500, 350],
    ['at 400 %', 250, 175],
    ['on a phone', 360, 640],
  ])('stays inside the viewport %s', async (_, width, height) => {
    await page.setViewport({ width, height })
    await hover('/plain')
    const card = await place()
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(width)
    expect(card.bottom).toBeLessThanOrEqual(height)
    const code = await codePlace('550 5.1.1')
    expect(card.bottom <= code.top || card.top >= code.bottom, JSON.stringify({ card, code })).toBe(
      true,
    )
    await page.screenshot({ path: `${OUTPUT}/card-${width}-${engine}.png` })
  })

  it('reads from left to right on a page from right to left', async () => {
    await hover('/right-to-left')
    const direction = await (await openCard(page)).call((card) => getComputedStyle(card).direction)
    expect(direction).toBe('ltr')
    const { left, right } = await place()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(1000)
    await page.screenshot({ path: `${OUTPUT}/right-to-left-${engine}.png` })
  })

  it('of a frame of 300 by 60 pixels is drawn above it', async () => {
    await page.goto(server.url('/low'))
    const inner = await until('the frame', async () => page.frames()[1])
    await marked(inner, 1)
    await hoverHere('550 5.1.1', inner)
    const { top, bottom } = await place()
    expect(bottom - top).toBeGreaterThan(150)
    await click('Copy')
    expect(await labels()).toContain('Copied')
  })

  it('of such a frame opens above it by keyboard too, and gives the keyboard back', async () => {
    await page.goto(server.url('/low'))
    const inner = await until('the frame', async () => page.frames()[1])
    await marked(inner, 1)
    const own = await ownPage(session(), 'popup.html')
    await page.bringToFront()
    await until('a step', () => step(own, 1, true))
    const focused = () => page.evaluate(() => document.activeElement?.nodeName)
    await until('the keyboard in the card', async () => (await focused()) === 'DIV')
    const { top, bottom } = await place()
    expect(bottom - top).toBeGreaterThan(150)
    await page.keyboard.press('Escape')
    await noCard(page)
    expect(await focused()).toBe('IFRAME')
    await own.close()
  })

  it('closes with Esc while the keyboard is in a frame of another site', async () => {
    await page.goto(server.url('/above'))
    const inner = await until('the frame', async () => page.frames()[1])
    await marked(inner, 2)
    await page.focus('#field')
    await hoverHere('550 5.1.1', inner)
    await page.keyboard.press('Escape')
    await noCard(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field')
  })

  // No driver opens a menu: the frame is asked what the worker asks it.
  it('opens at a selection', async () => {
    await page.goto(server.url('/plain'))
    await marked(page.mainFrame(), 2)
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 10, text, 30)
    })
    const own = await ownPage(session(), 'popup.html')
    const shown = await own.evaluate(
      async (url) => {
        const scope = globalThis as unknown as { browser?: typeof chrome }
        const { tabs, runtime } = scope.browser ?? chrome
        const [tab] = await tabs.query({ url: `${url}*` })
        const mention = { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 }
        const question = { text: '550 5.1.1 unknown', mention }
        const { value } = await runtime.sendMessage({ name: 'explain', params: [question] })
        const read = await fetch(runtime.getURL('card-style.json'))
        const manner = { theme: 'light', hoverDelay: 150, cardStyle: await read.json() }
        const request = { name: 'showSelection', question, answers: value, manner }
        return tabs.sendMessage(tab?.id ?? 0, request, { frameId: 0 })
      },
      new URL(server.url('/')).origin.replace(/:\d+$/, '/'),
    )
    await own.close()
    await page.bringToFront()
    expect(shown).toBe(true)
    expect(await cardText(page)).toContain('550 5.1.1')
    await page.mouse.move(900, 600, { steps: 3 })
    await pause(500)
    expect(await cards()).toBe(1)
    await page.keyboard.press('Escape')
    await noCard(page)
  })
})
