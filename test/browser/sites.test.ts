import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Launched, launch } from '../../scripts/launch.ts'
import { serveMailbox } from '../mailbox/serve-mailbox.ts'
import { noCard } from './harness/card.ts'
import { hoverCode } from './harness/hover-code.ts'
import { ownPage } from './harness/own-page.ts'
import { pointAt } from './harness/point-at.ts'
import { ENGINES, LOCAL_BUILD, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

/** A loopback address that no build names: a site of the user's own. */
const OTHER_HOST = '127.0.0.2'
const OTHER_PATTERN = `http://${OTHER_HOST}/*`
const CODE = '550 5.1.1'

async function shows(page: Page): Promise<string> {
  await page.bringToFront()
  return hoverCode(page, CODE)
}

async function showsNothing(page: Page): Promise<void> {
  await page.bringToFront()
  await pointAt(page, page.mainFrame(), CODE)
  await pause(800)
  await noCard(page)
}

async function openMailbox(browser: Launched['browser'], url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  await page.goto(url)
  await page.waitForSelector('[data-shown]')
  return page
}

describe.each(ENGINES)('a site that is switched off in %s', (engine) => {
  const session = useSession(engine)

  it('shows nothing, and is marked again at once when it is switched on', async () => {
    const { browser, mailbox } = session()
    const page = await openMailbox(browser, mailbox)
    await shows(page)
    const options = await ownPage(session(), 'options.html', { width: 900, height: 900 })
    const store = (offSites: string[]) =>
      options.evaluate(
        (sites) => chrome.storage.local.set({ settings: { offSites: sites } }),
        offSites,
      )

    await store([new URL(mailbox).origin])
    await until('the site in the list', () => options.$('button[aria-label*="127.0.0.1"]'))
    await pause(500)
    await showsNothing(page)

    await options.bringToFront()
    await options.click('button[aria-label*="127.0.0.1"]')
    await pause(500)
    expect(await shows(page)).toContain(CODE)
  })
})

describe('a site that the user granted', () => {
  const ends: (() => unknown)[] = []
  let site: string
  let otherPort: string

  beforeAll(async () => {
    for (const set of [(url: string) => (site = url), (url: string) => (otherPort = url)]) {
      const { url, close } = await serveMailbox(OTHER_HOST)
      ends.push(close)
      set(url)
    }
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  })

  it('is read in Firefox at once, on its own port only, until it is taken back', async () => {
    const launched = await launch('firefox', { extension: LOCAL_BUILD.firefox })
    const { browser } = launched
    ends.push(launched.close)
    const page = await openMailbox(browser, site)
    const other = await openMailbox(browser, otherPort)
    await showsNothing(page)

    const options = await ownPage({ ...launched, mailbox: site }, 'options.html', {
      width: 900,
      height: 900,
    })
    await options.evaluate(
      (pattern, origin) => {
        // The browser asks only after a click of the user's.
        document.querySelector('h1')?.addEventListener('click', async () => {
          await chrome.permissions.request({ origins: [pattern] })
          await chrome.storage.local.set({ settings: { grantedSites: [origin] } })
        })
      },
      OTHER_PATTERN,
      new URL(site).origin,
    )
    await options.click('h1')
    const takeBack = await until('the granted site in the list', () =>
      options.$(`button[aria-label*="${new URL(site).host}"]`),
    )
    expect(await shows(page)).toContain(CODE)
    await showsNothing(other)

    await options.bringToFront()
    await takeBack.click()
    await until(
      'an empty list',
      async () => !(await options.$(`button[aria-label*="${OTHER_HOST}"]`)),
    )
    await pause(500)
    await showsNothing(page)
  })

  it('is in the list when it was allowed in Firefox’s own settings, and taken back there', async () => {
    const launched = await launch('firefox', { extension: LOCAL_BUILD.firefox })
    ends.push(launched.close)
    const page = await openMailbox(launched.browser, site)
    const options = await ownPage({ ...launched, mailbox: site }, 'options.html', {
      width: 900,
      height: 900,
    })
    // Its add-on manager grants the same way, without a word to us.
    await options.evaluate((pattern) => {
      document
        .querySelector('h1')
        ?.addEventListener('click', () => void chrome.permissions.request({ origins: [pattern] }))
    }, OTHER_PATTERN)
    await options.click('h1')
    const button = () => options.$(`button[aria-label*="${OTHER_HOST}"]`)
    const takeBack = await until('the site in the list', button)
    expect(await shows(page)).toContain(CODE)
    await options.bringToFront()
    await takeBack.click()
    await until('an empty list', async () => !(await button()))
    await pause(500)
    await showsNothing(page)
  })

  it('is read in Chromium, and in the list', async () => {
    // Its question can't be answered without a window, so this build has the permission from the start.
    const build = mkdtempSync(join(tmpdir(), 'bounce-lens-'))
    ends.push(() => rmSync(build, { recursive: true, force: true }))
    cpSync(LOCAL_BUILD.chromium, build, { recursive: true })
    const file = join(build, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.host_permissions.push(OTHER_PATTERN)
    writeFileSync(file, JSON.stringify(manifest))
    const launched = await launch('chromium', { extension: build })
    ends.push(launched.close)
    await pause(500)
    expect(await shows(await openMailbox(launched.browser, site))).toContain(CODE)
    const options = await ownPage({ ...launched, mailbox: site }, 'options.html')
    await until('the site in the list', () => options.$(`button[aria-label*="${OTHER_HOST}"]`))
  })
})
