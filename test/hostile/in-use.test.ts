import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIREFOX_ID } from '../../scripts/launch.ts'
import { inFirefoxWindow } from '../bench/harness/firefox-window.ts'
import { bounceMarkup } from '../browser/harness/bounce-markup.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { marked, marks } from '../browser/harness/marks.ts'
import { ownPage } from '../browser/harness/own-page.ts'
import { pointAt } from '../browser/harness/point-at.ts'
import { type PageServer, servePages } from '../browser/harness/serve-pages.ts'
import { ENGINES, useSession } from '../browser/harness/session.ts'
import { pause, until } from '../browser/harness/until.ts'

const CODE = '550 5.1.1'

describe.each(ENGINES)('what changes around an open page in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer

  beforeAll(async () => {
    server = await servePages({ '/': { html: `<!doctype html><body>${bounceMarkup()}` } })
  })
  afterAll(() => server.close())

  async function open(): Promise<Page> {
    const page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(server.url('/'))
    await marked(page.mainFrame(), 1)
    return page
  }

  async function hover(page: Page): Promise<string> {
    await page.bringToFront()
    return hoverCode(page, CODE)
  }

  it('a second window is read and explained as the first is', async () => {
    const first = await open()
    const own = await ownPage(session(), 'popup.html')
    const address = `${server.url('/')}?second`
    await own.evaluate((url) => chrome.windows.create({ url }).then(() => undefined), address)
    const second = await until('the second window', async () => {
      for (const page of await session().browser.pages())
        if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page
      return undefined
    })
    await marked(second.mainFrame(), 1)
    expect(await hover(second)).toContain(CODE)
    expect(await hover(first)).toContain(CODE)
    for (const page of [second, own, first]) await page.close()
  })

  // Firefox's driver opens no private windows.
  it.runIf(engine === 'chromium')(
    'a private window, which nobody allowed us, is left alone',
    async () => {
      const context = await session().browser.createBrowserContext()
      const page = await context.newPage()
      await page.goto(server.url('/'))
      await pause(1500)
      expect(await marks(page.mainFrame())).toBe(0)
      await context.close()
    },
  )

  it('an extension switched off leaves open pages as they are, without an error', async () => {
    const page = await open()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await hover(page)
    await page.keyboard.press('Escape')
    await setEnabled(false)
    await pause(500)
    await page.bringToFront()
    await pointAt(page, page.mainFrame(), CODE)
    await pause(800)
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2)
    expect(errors).toEqual([])
    await setEnabled(true)
    await page.reload()
    await marked(page.mainFrame(), 1)
    expect(await hover(page)).toContain(CODE)
    expect(errors).toEqual([])
    await page.close()
  })

  // Chromium takes back no permission that the manifest asks for.
  it.runIf(engine === 'firefox')('a permission taken back takes the marks along', async () => {
    const page = await open()
    await hover(page)
    const own = await ownPage(session(), 'popup.html')
    const origins = [`${new URL(server.url('/')).origin.replace(/:\d+$/, '')}/*`]
    const taken = own.evaluate((hosts) => chrome.permissions.remove({ origins: hosts }), origins)
    expect(await taken).toBe(true)
    await until('no marks', async () => (await marks(page.mainFrame())) === 0)
    await page.reload()
    await pause(1000)
    expect(await marks(page.mainFrame())).toBe(0)
    await own.close()
    await page.close()
  })

  /** As on the browser's own page of extensions. */
  async function setEnabled(enabled: boolean): Promise<void> {
    const { browser, extensionUrl } = session()
    if (engine === 'firefox') {
      const change = enabled ? 'enable' : 'disable'
      await inFirefoxWindow(
        browser,
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(FIREFOX_ID)}).then((addon) => addon.${change}()).then(() => 'done')`,
      )
      return
    }
    const page = await browser.newPage()
    await page.goto('chrome://extensions')
    await page.evaluate(
      (id, isOn) => chrome.management.setEnabled(id, isOn),
      new URL(extensionUrl).host,
      enabled,
    )
    await page.close()
  }
})
