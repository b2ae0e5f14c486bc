import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openCard } from '../browser/harness/card.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { marks } from '../browser/harness/marks.ts'
import { ownPage } from '../browser/harness/own-page.ts'
import { type PageServer, servePages } from '../browser/harness/serve-pages.ts'
import { ENGINES, useSession } from '../browser/harness/session.ts'
import { pause, until } from '../browser/harness/until.ts'
import { amount } from './amount.ts'
import { PAYLOADS } from './payloads.ts'

const asText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A reply whose words are the payload. */
const bounceOf = (payload: string) =>
  `<ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 ${payload} (in reply to RCPT TO command)`

const PAGE = `<!doctype html><meta charset="utf-8"><body>${PAYLOADS.map(
  (payload, i) => `<h2>${asText(payload)}</h2><p id="p${i}">${asText(bounceOf(payload))}</p>`,
).join('')}`

/** As many payloads are gone through one by one, spread over all of them. */
const some = (count: number) =>
  PAYLOADS.map((payload, index) => ({ payload, index })).filter(
    ({ index }) => index % Math.ceil(PAYLOADS.length / count) === 0,
  )

describe('the payloads', () => {
  it('are two hundred different ones', () => {
    expect(new Set(PAYLOADS).size).toBe(200)
  })
})

describe.each(ENGINES)('hostile texts in %s', (engine) => {
  const session = useSession(engine)
  const folder = mkdtempSync(join(tmpdir(), 'bounce-lens-'))
  let server: PageServer
  let page: Page

  beforeAll(async () => {
    server = await servePages({ '/': { html: PAGE } })
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  afterEach(() => (page.isClosed() ? undefined : page.close()))

  /** How often a payload ran, and elements that no view of ours makes. */
  const harm = () =>
    page.evaluate(() => ({
      ran: (globalThis as { __ran?: number }).__ran ?? 0,
      strangers: [
        ...document.querySelectorAll(
          'body script, img:not([src^="/icons/"]), image, iframe, object, embed, math, animate, video, audio, template, base, body link, body style, body meta, [srcdoc], [formaction]',
        ),
      ].map((element) => element.outerHTML),
      handlers: [...document.querySelectorAll('*')].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
      scriptLinks: document.querySelectorAll('[href^="javascript:" i]').length,
    }))
  const HARMLESS = { ran: 0, strangers: [], handlers: [], scriptLinks: 0 }

  it('run nowhere in a page or its card', { timeout: amount(240_000, 900_000) }, async () => {
    page = await session().browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
    await page.goto(server.url('/'))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await until('the marks', async () => (await marks(page.mainFrame())) >= PAYLOADS.length)
    for (const { index } of some(amount(8, 200))) {
      await page.keyboard.press('Escape')
      expect(await hoverCode(page, '550 5.1.1', page.mainFrame(), index)).toContain('550 5.1.1')
      const elements = await (await openCard(page)).call((card) =>
        [
          ...card.querySelectorAll('script, img, iframe, object, embed, style, link, form, input'),
        ].map((element) => element.outerHTML),
      )
      expect(elements).toEqual([])
    }
    await page.keyboard.press('Escape')
    await pause(400)
    expect(await harm()).toEqual(HARMLESS)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })

  it('are quoted literally by the popup, and run nowhere', { timeout: 120_000 }, async () => {
    page = await ownPage(session(), 'popup.html')
    const shown = await page.evaluate(async (bounces) => {
      const field = () => document.querySelector('textarea') as HTMLTextAreaElement
      const put = async (text: string) => {
        field().value = text
        field().dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
      const quotes: string[] = []
      for (const bounce of bounces) {
        await put('')
        await put(bounce)
        quotes.push(document.querySelector('blockquote')?.textContent ?? '')
      }
      return quotes
    }, PAYLOADS.map(bounceOf))
    const plain = (text: string) => text.replace(/\s+/g, ' ')
    const missing = PAYLOADS.filter(
      (payload, i) => !plain(shown[i] ?? '').includes(plain(payload).slice(0, 60).trim()),
    )
    expect(missing).toEqual([])
    expect(await harm()).toEqual(HARMLESS)
  })

  it('do nothing as words and in addresses', { timeout: amount(240_000, 900_000) }, async () => {
    for (const { payload } of some(amount(4, 200))) {
      const query = encodeURIComponent(payload)
      for (const path of [`popup.html?q=${query}`, `compare.html?a=${query}&b=${query}`]) {
        page = await ownPage(session(), path)
        await pause(100)
        expect(await harm()).toEqual(HARMLESS)
        await page.close()
      }
    }
  })

  it('do nothing in saved messages', { timeout: amount(240_000, 900_000) }, async () => {
    for (const { payload, index } of some(amount(8, 200))) {
      page = await ownPage(session(), 'popup.html')
      const file = join(folder, `${index}.eml`)
      const type = index % 2 === 0 ? 'text/plain' : 'text/html'
      writeFileSync(
        file,
        `From: ${payload}\r\nSubject: ${payload}\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${bounceOf(payload)}\r\n`,
      )
      const input = (await page.waitForSelector(
        'input[type=file]',
      )) as ElementHandle<HTMLInputElement>
      await input.uploadFile(file)
      await page.waitForSelector('blockquote')
      expect(await harm()).toEqual(HARMLESS)
      await page.close()
    }
  })

  it('are no settings', { timeout: 120_000 }, async () => {
    page = await ownPage(session(), 'options.html', { width: 900, height: 900 })
    const file = join(folder, 'settings.json')
    const settings = {
      theme: PAYLOADS[0],
      language: PAYLOADS[2],
      hoverDelay: '9e99',
      badge: PAYLOADS[1],
      offSites: PAYLOADS.map((payload) => `https://${payload}`),
      grantedSites: PAYLOADS,
      [PAYLOADS[3] ?? '']: 1,
    }
    writeFileSync(file, JSON.stringify(settings))
    const input = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>
    await input.uploadFile(file)
    await until('the notice', () =>
      page.evaluate(() => document.querySelector('[role=status]')?.textContent),
    )
    expect(await harm()).toEqual(HARMLESS)
    const stored = await page.evaluate(() => chrome.storage.local.get('settings'))
    expect(JSON.stringify(stored)).not.toContain('__ran')
  })
})
