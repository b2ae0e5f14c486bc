import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bounceMarkup } from './harness/bounce-markup.ts'
import { cardText, noCard, openCard } from './harness/card.ts'
import { marked } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, useSession } from './harness/session.ts'
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
    expect(await step(1, true)).toBe(true)
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

  it('reaches what is in the card with Tab', async () => {
    await step(-1, true)
    await openCard(page)
    const inCard = () =>
      openCard(page).then((card) =>
        card.call(
          (content) => (content.getRootNode() as ShadowRoot).activeElement?.textContent ?? '',
        ),
      )
    await until('focus in the card', async () => (await inCard()) !== '')
    const reached = new Set<string>()
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Tab')
      reached.add(await inCard())
    }
    expect([...reached].join('\n')).toMatch(
      /If you run a mail server[\s\S]*Copy[\s\S]*Compare with/,
    )
  })
})
