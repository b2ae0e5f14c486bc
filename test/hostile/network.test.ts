import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../../scripts/browsers.ts'
import { type Launched, launch } from '../../scripts/launch.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { ownPage } from '../browser/harness/own-page.ts'
import { ENGINES, LOCAL_BUILD } from '../browser/harness/session.ts'
import { pause } from '../browser/harness/until.ts'
import { serveMailbox } from '../mailbox/serve-mailbox.ts'
import { TWO_RECIPIENTS } from '../ui/bounces.ts'
import { loggingProxy } from './logging-proxy.ts'

const MESSAGES = ['1-user-unknown', '3-delayed', '5-html-report', '6-mail', '7-newsletter']

/** No such host exists (RFC 6761 §6.4); a page asks for it, to show that the proxy sees everything. */
const CONTROL = 'http://control.invalid/'

/** After this long whatever was going to be sent has been sent. */
const REST = 1500

const proxied = (port: number) => ({
  // Chromium leaves loopback addresses out, unless told not to.
  args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
  preferences: {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.dns.disablePrefetch': true,
  },
})

async function readMail({ browser }: Launched, mailbox: string, hover: boolean): Promise<void> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 900 })
  for (const message of MESSAGES) {
    await page.goto(`${mailbox}#${message}`)
    await page.waitForSelector(`[data-shown="${message}"]`)
    await pause(300)
  }
  if (hover) {
    await page.goto(`${mailbox}#1-user-unknown`)
    await hoverCode(page, '550 5.1.1')
  }
  await page.evaluate((url) => fetch(url).catch(() => undefined), CONTROL)
  await page.close()
}

async function fill(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const field = document.querySelector('textarea')
    if (!field) return
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await pause(200)
}

async function useOwnPages(launched: Launched, mailbox: string): Promise<void> {
  const session = { ...launched, mailbox }
  const popup = await ownPage(session, 'popup.html')
  for (const text of ['421', 'mailbox full', '599', TWO_RECIPIENTS]) await fill(popup, text)
  for (const tab of await popup.$$('[role=tab]')) {
    await tab.click()
    await pause(200)
  }
  await popup.close()
  for (const path of ['compare.html?a=421&b=450', 'options.html', 'welcome.html']) {
    const page = await ownPage(session, path, { width: 900, height: 900 })
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    await pause(200)
    await page.close()
  }
}

/** What a browser asked for while mail was read; with the extension all of its pages were used as well. */
async function requests(engine: Engine, withExtension: boolean): Promise<readonly string[]> {
  const proxy = await loggingProxy()
  const mailbox = await serveMailbox()
  const extension = withExtension ? { extension: LOCAL_BUILD[engine] } : {}
  const launched = await launch(engine, { ...extension, ...proxied(proxy.port) })
  try {
    await readMail(launched, mailbox.url, withExtension)
    if (withExtension) await useOwnPages(launched, mailbox.url)
    await pause(REST)
    return proxy.log.map((line) => line.replace(mailbox.url, 'http://mailbox/'))
  } finally {
    await launched.close()
    mailbox.close()
    proxy.close()
  }
}

const hostOf = (line: string) =>
  (line.split(' ')[1] ?? '').replace(/^https?:\/\//, '').replace(/[:/].*$/, '')

/** Browsers ask their makers' servers now and then, under changing names of a few domains. */
const domainOf = (line: string) => hostOf(line).split('.').slice(-2).join('.')

describe.each(ENGINES)('the network of %s', (engine) => {
  it('sees no request of ours', { timeout: 120_000 }, async () => {
    const bare = await requests(engine, false)
    const ours = await requests(engine, true)
    for (const lines of [bare, ours]) {
      expect(lines.some((line) => line.includes('control.invalid'))).toBe(true)
      expect(lines).toContain('GET http://mailbox/messages.json')
    }
    const known = new Set(bare.map(domainOf))
    expect(ours.filter((line) => !known.has(domainOf(line)))).toEqual([])
    const paths = (lines: readonly string[]) =>
      new Set(lines.filter((line) => hostOf(line) === 'mailbox' && !line.includes('favicon')))
    expect(paths(ours)).toEqual(paths(bare))
  })
})
