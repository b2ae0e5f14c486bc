import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bounceMarkup } from './harness/bounce-markup.ts'
import { cardText, cardWithin, noCard, openCard } from './harness/card.ts'
import { killWorker } from './harness/kill-worker.ts'
import { marked } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
import { shadowContents } from './harness/shadow-roots.ts'
import { pause, until } from './harness/until.ts'

const HTML = `<!doctype html><body><button id="start">start</button>${bounceMarkup('first', '550 5.1.1')}
  <div style="height:3000px"></div>${bounceMarkup('second', '452 4.2.2')}${bounceMarkup('third', '554 5.7.1')}`

describe.each(ENGINES)('by keyboard in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let page: Page
  let own: Page

  beforeAll(async () => {
    server = await servePages({ '/': { html: HTML } })
    own = await ownPage(session(), 'popup.html')
    page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(server.url('/'))
    await page.bringToFront()
    await marked(page.mainFrame(), 3)
  })
  afterAll(() => server.close())
  afterEach(async () => {
    await page.keyboard.press('Escape')
    await noCard(page)
  })

  /** Browsers keep their shortcuts from the driver: asks the frame what the worker asks it at the command. */
  async function step(direction: 1 | -1, enter = false): Promise<boolean> {
    return own.evaluate(
      async (url, request) => {
        const scope = globalThis as unknown as { browser?: typeof chrome }
        const { tabs } = scope.browser ?? chrome
        const [tab] = await tabs.query({ url: `${url}*` })
        return tabs.sendMessage(tab?.id ?? 0, request, { frameId: 0 })
      },
      new URL(server.url('/')).origin.replace(/:\d+$/, '/'),
      { name: 'step', direction, enter },
    )
  }

  it('goes to the next code, into its card, and back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#start')?.focus())
    // The frame may still be waiting for the worker's word.
    await until('the first step', () => step(1, true))
    expect(await cardText(page)).toContain('550 5.1.1')
    const focused = () => page.evaluate(() => document.activeElement?.nodeName)
    await until('focus in the card', async () => (await focused()) === 'DIV')
    const label = await (await openCard(page)).call((card) => `${card.role}: ${card.ariaLabel}`)
    expect(label).toMatch(/^dialog: 550 5\.1\.1 ./)
    await page.keyboard.press('Escape')
    await noCard(page)
    expect(await focused()).toBe('BUTTON')
  })

  it('scrolls to the code further down, and says so at the last', async () => {
    expect(await step(1, true)).toBe(true)
    await openCard(page)
    expect(await step(1)).toBe(true)
    await until('the second card', async () => (await cardText(page)).includes('452 4.2.2'))
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000)
    expect(await step(1)).toBe(true)
    await until('the third card', async () => (await cardText(page)).includes('554 5.7.1'))
    expect(await step(1)).toBe(false)
  })

  it('goes two codes on when the command comes twice at once', async () => {
    expect(await step(1, true)).toBe(true)
    expect(await cardText(page)).toContain('550 5.1.1')
    expect(await Promise.all([step(1), step(1)])).toEqual([true, true])
    await until('the third card', async () => (await cardText(page)).includes('554 5.7.1'))
    await pause(500)
    expect(await cardText(page)).toContain('554 5.7.1')
  })

  const inCard = () =>
    openCard(page).then((card) =>
      card.call((content) => {
        const inside = (content.getRootNode() as ShadowRoot).activeElement
        return inside === content ? 'the card' : (inside?.textContent ?? '')
      }),
    )
  const focusIs = (text: string) =>
    until(`focus on ${text}`, async () => (await inCard()) === text, 5000)

  /** Presses Tab until something has the focus; returns what had it on the way. */
  async function tabTo(wanted: string): Promise<string[]> {
    const reached: string[] = []
    while (reached.at(-1) !== wanted && reached.length < 12) {
      await page.keyboard.press('Tab')
      reached.push(await inCard())
    }
    return reached
  }

  it('tours the card: in, through all its actions, pinned, moved, closed, and back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#start')?.focus())
    await step(1, true)
    await focusIs('the card')

    const reached = await tabTo('Pin')
    // Firefox stops at the body too, since that scrolls.
    expect(reached.filter((text) => text.length < 50)).toEqual([
      'If you sent the message',
      'If you run a mail server',
      'When you see it',
      'Sources',
      'Copy',
      'Compare…',
      'Open in a tab',
      'Pin',
    ])

    await page.keyboard.press('Enter')
    await focusIs('Close')
    await page.keyboard.press('Tab')
    await focusIs('Move')
    const place = async () =>
      (await openCard(page)).call((card) => [card.offsetLeft, card.offsetTop] as const)
    const [left, top] = await place()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await place()).toEqual([left + 32, top + 16])

    await page.keyboard.down('Shift')
    await page.keyboard.press('Tab')
    await page.keyboard.up('Shift')
    await focusIs('Close')
    await page.keyboard.press('Enter')
    await noCard(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start')
  })

  it('opens no second card of a code that is pinned, but goes into that one', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#start')?.focus())
    await step(1, true)
    await focusIs('the card')
    await tabTo('Pin')
    await page.keyboard.press('Enter')
    await focusIs('Close')
    expect(await step(1)).toBe(true)
    await until('another card', async () => (await shadowContents(page)).length === 2)
    expect(await step(-1)).toBe(true)
    await until('the other card closed', async () => (await shadowContents(page)).length === 1)
    expect(await cardText(page)).toContain('550 5.1.1')
    await focusIs('the card')
    await page.keyboard.press('Escape')
    await noCard(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('start')
  })

  it('goes back to the code before, and from the last to the first', async () => {
    await step(1, true)
    await openCard(page)
    await step(1)
    await until('the second card', async () => (await cardText(page)).includes('452 4.2.2'))
    await step(-1)
    await until('the first card', async () => (await cardText(page)).includes('550 5.1.1'))
    // At the end the worker asks the frame to begin again.
    expect(await step(-1)).toBe(false)
    await noCard(page)
    await step(-1, true)
    await until('the last card', async () => (await cardText(page)).includes('554 5.7.1'))
  })

  it.skipIf(engine === 'firefox')(
    'opens no card that nobody could close, when another script has taken over before the answer came',
    async () => {
      await killWorker(session(), own)
      // The new worker takes longer to answer than the new script to start.
      await own.evaluate(
        async (url) => {
          const [tab] = await chrome.tabs.query({ url: `${url}*` })
          const target = { tabId: tab?.id ?? 0 }
          const { content_scripts: [script] = [] } = chrome.runtime.getManifest()
          const step = { name: 'step', direction: 1, enter: true }
          await chrome.tabs.sendMessage(target.tabId, step, { frameId: 0 })
          await chrome.scripting.executeScript({ target, files: script?.js ?? [] })
        },
        new URL(server.url('/')).origin.replace(/:\d+$/, '/'),
      )
      await pause(1500)
      expect(await shadowContents(page)).toEqual([])
    },
  )

  it('says which keys work, unless nobody wants to know', async () => {
    const said = async () => {
      await until('a step', () => step(1, true))
      // A change of settings starts the frame anew, and takes its card away.
      const text = await cardWithin(page, 1000)
      await page.keyboard.press('Escape')
      await noCard(page)
      return text
    }
    const saysKeys = async () => /Esc\s+close/.test(await said())
    const saysNone = async () => /^(?!.*Esc\s+close)./s.test(await said())
    const options = await ownPage(session(), 'options.html')
    const change = async () => {
      await options.bringToFront()
      await options.click('.option input[type=checkbox]')
      await page.bringToFront()
    }
    // A try that failed may have left it changed.
    await options.evaluate(() => chrome.storage.local.remove('settings'))
    await page.bringToFront()
    await until('the hint', saysKeys)
    await change()
    await until('no hint', saysNone)
    await change()
    await until('the hint again', saysKeys)
    await options.close()
  })
})
