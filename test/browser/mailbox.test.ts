import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.ts'
import { cardWithin, noCard } from './harness/card.ts'
import { hoverCode } from './harness/hover-code.ts'
import { pointAt } from './harness/point-at.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

describe.each(ENGINES)('the sample mailbox in %s', (engine) => {
  const session = useSession(engine)
  let page: Page

  beforeEach(async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1200, height: 900 })
  })
  afterEach(() => page.close())

  async function open(message: string): Promise<Page> {
    await page.goto(`${session().mailbox}#${message}`)
    await page.waitForSelector(`[data-shown="${message}"]`)
    return page
  }

  it('explains 550 5.1.1 in a bounce by Postfix', async () => {
    await open('1-user-unknown')
    const card = await hoverCode(page, '550 5.1.1')
    expect(card).toContain('550 5.1.1')
    expect(card).toMatch(/Permanent/)
    await page.screenshot({ path: `${OUTPUT}/card-${engine}-light.png` })
  })

  it('explains a multi-line 550-5.7.26 in a bounce by Exim', async () => {
    await open('2-not-authenticated')
    const card = await hoverCode(page, '550-5.7.26', page.mainFrame(), 2)
    expect(card).toContain('550 5.7.26')
    expect(card).toMatch(/SPF|DKIM|DMARC/)
  })

  it('explains 421 as temporary in a delay notice', async () => {
    await open('3-delayed')
    const card = await hoverCode(page, '421 4.7.0')
    expect(card).toContain('421 4.7.0')
    expect(card).toMatch(/Temporary/)
    expect(card).not.toMatch(/Permanent/)
  })

  it('explains codes cut by tags in a sandboxed frame', async () => {
    await open('5-html-report')
    const frame = await until('the message frame', async () =>
      page.frames().find((candidate) => candidate !== page.mainFrame()),
    )
    expect(await hoverCode(page, '5.7.124', frame)).toContain('550 5.7.124')
  })

  it('closes the card with Esc', async () => {
    await open('1-user-unknown')
    await hoverCode(page, '550 5.1.1')
    await page.keyboard.press('Escape')
    await noCard(page)
  })

  it('opens no card on numbers that are no codes', async () => {
    await open('7-newsletter')
    await pause(1000)
    for (const number of ['550 offers', '5.1.1 (build', '421 lumens', '554, third', '5.7.1 of']) {
      await pointAt(page, page.mainFrame(), number)
      await pause(500)
      expect(await cardWithin(page, 200), number).toBe('')
    }
  })

  it('leaves the document as it is without the extension', async () => {
    const bare = await launch(engine)
    try {
      for (const message of ['1-user-unknown', '5-html-report', '6-mail', '7-newsletter']) {
        await open(message)
        await pause(1000)
        const other = await bare.browser.newPage()
        await other.setViewport({ width: 1200, height: 900 })
        await other.goto(`${session().mailbox}#${message}`)
        await other.waitForSelector(`[data-shown="${message}"]`)
        await pause(300)
        expect(await markup(page)).toBe(await markup(other))
      }
    } finally {
      await bare.close()
    }
  })

  it('looks right on a dark page', async () => {
    await page
      .emulateMediaFeatures?.([{ name: 'prefers-color-scheme', value: 'dark' }])
      .catch(() => {})
    await open('1-user-unknown')
    await hoverCode(page, '550 5.1.1')
    await pause(300)
    await page.screenshot({ path: `${OUTPUT}/card-${engine}-dark.png` })
  })

  const markup = (of: Page) => of.evaluate(() => document.documentElement.outerHTML)
})
