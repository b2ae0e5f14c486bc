import { mkdirSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import { TWO_RECIPIENTS } from '../ui/bounces.ts'
import { cardText } from './harness/card.ts'
import { type OwnPageOptions, ownPage, violations } from './harness/own-page.ts'
import { pasteInto } from './harness/paste-into.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

describe.each(ENGINES)('the popup in %s', (engine) => {
  const session = useSession(engine)
  let page: Page | undefined

  afterEach(async () => {
    await page?.close()
    page = undefined
  })

  async function open(path = 'popup.html', options?: OwnPageOptions): Promise<Page> {
    page = await ownPage(session(), path, options)
    return page
  }

  const text = (of: Page) => of.evaluate(() => document.querySelector('main')?.innerText ?? '')
  const shows = (of: Page, words: string | RegExp) =>
    until(String(words), async () =>
      typeof words === 'string' ? (await text(of)).includes(words) : words.test(await text(of)),
    )

  it('looks a code up as one types, by keyboard alone', async () => {
    const popup = await open()
    await popup.keyboard.type('42')
    await popup.keyboard.type('1')
    await shows(popup, 'Temporary')
    await popup.keyboard.press('Escape')
    await popup.keyboard.type('mailbox ful')
    await shows(popup, /Mailbox full/)
    await popup.keyboard.press('ArrowDown')
    expect(
      await popup.$$eval('[role=option]', (all) =>
        all.map((option) => option.getAttribute('aria-selected')).indexOf('true'),
      ),
    ).toBe(1)
    await popup.keyboard.press('Enter')
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('SECTION')
  })

  it('says that 599 is not registered, and answers 9x! with a sentence', async () => {
    const popup = await open()
    await popup.keyboard.type('599')
    await shows(popup, /No standard defines 599/)
    await pasteInto(popup, '9x!')
    await shows(popup, /Nothing is known of “9x!”/)
  })

  it('explains a pasted bounce, recipient by recipient', async () => {
    const popup = await open()
    await pasteInto(popup, TWO_RECIPIENTS)
    await shows(popup, 'Delivery to ada@example.net failed.')
    await popup.click('[role=option]:nth-child(2)')
    await shows(popup, 'Delivery to bob@example.org is delayed.')
  })

  it('cuts a text of twenty million characters, and says so', async () => {
    const popup = await open()
    await popup.evaluate(() => {
      const pasted = new DataTransfer()
      pasted.setData('text/plain', 'said: 550 5.1.1 User unknown\n'.repeat(700_000))
      const event = new ClipboardEvent('paste', { clipboardData: pasted, cancelable: true })
      // Firefox takes no data from a page for an event made by it.
      Object.defineProperty(event, 'clipboardData', { value: pasted })
      document.querySelector('textarea')?.dispatchEvent(event)
    })
    await shows(popup, /Only its first 200,000 characters/)
  })

  it('compares two codes and swaps them, by keyboard alone', async () => {
    const popup = await open()
    await popup.focus('[role=tab]')
    await popup.keyboard.press('ArrowRight')
    // Past the links to the options and to a tab.
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Tab')
    await popup.keyboard.type('421')
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Tab')
    await popup.keyboard.type('450')
    await shows(popup, 'Key differences')
    await popup.focus('.swap')
    await popup.keyboard.press('Enter')
    await until('the swap', () =>
      popup.$$eval('h2 code', (codes) => codes[0]?.textContent === '450'),
    )
  })

  it('keeps a comparison in the address of its page', async () => {
    const compare = await open('compare.html?a=421&b=450', { language: 'fr', width: 1200 })
    await shows(compare, 'Différences principales')
    await compare.click('.swap')
    await until('the address', async () => compare.url().endsWith('?a=450&b=421'))
  })

  it('says so where there is nothing to compare', async () => {
    const compare = await open('compare.html?a=550&b=550', { width: 1200 })
    await shows(compare, 'Both sides are 550')
    expect(await compare.$('.actions')).toBeNull()
  })

  it('explains a saved message', async () => {
    const popup = await open()
    const input = await popup.waitForSelector('input[type=file]')
    await input?.uploadFile('test/mailbox/messages/1-user-unknown.eml')
    await shows(popup, /Delivery to \S+@\S+ failed\./)
  })

  it('opens another file while one is open, and comes back to what was typed', async () => {
    const popup = await open()
    await pasteInto(popup, '421')
    const choose = async (file: string) => {
      const input = await popup.waitForSelector('input[type=file]')
      await input?.uploadFile(`test/mailbox/messages/${file}.eml`)
    }
    await choose('1-user-unknown')
    await shows(popup, '550 5.1.1')
    await choose('4-mailbox-full')
    await shows(popup, /mailbox full|over quota|full/i)
    for (const typed of ['1-user', '421']) {
      await popup.focus('textarea')
      await popup.keyboard.press('Escape')
      const value = () => popup.$eval('textarea', (field) => field.value)
      await until(typed, async () =>
        typed === '421' ? (await value()) === '421' : (await value()).includes('550 5.1.1'),
      )
    }
  })

  it('says what is wrong with a file, and keeps what was typed', async () => {
    const popup = await open()
    await pasteInto(popup, 'mailbox full')
    const input = await popup.waitForSelector('input[type=file]')
    await input?.uploadFile('src/public/icons/128.png')
    await shows(popup, 'This file is not text.')
    expect(await popup.$eval('textarea', (field) => field.value)).toBe('mailbox full')
  })

  it('decodes the source of a message that is pasted', async () => {
    const popup = await open()
    await popup.evaluate(() => {
      const source =
        'From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n' +
        `Content-Transfer-Encoding: base64\n\n${btoa('said: 550 5.1.1 User unknown')}\n`
      const event = new ClipboardEvent('paste', { cancelable: true })
      Object.defineProperty(event, 'clipboardData', { value: { getData: () => source } })
      document.querySelector('textarea')?.dispatchEvent(event)
    })
    await shows(popup, '550 5.1.1')
  })

  it('does nothing at an empty paste', async () => {
    const popup = await open()
    await pasteInto(popup, ' \n ')
    await shows(popup, 'Common codes')
  })

  it('hands its text over to a tab', async () => {
    const popup = await open()
    await pasteInto(popup, TWO_RECIPIENTS)
    const before = (await session().browser.pages()).length
    await popup.click('.tabs a[href="popup.html"]')
    await until('a tab', async () => (await session().browser.pages()).length > before)
    const tab = (await session().browser.pages()).at(-1)
    await until('the whole text', async () =>
      (await tab?.$eval('textarea', (field) => field.value).catch(() => ''))?.includes(
        'bob@example.org',
      ),
    )
    await tab?.close()
  })

  it('explains a message that is dropped on it', async () => {
    const popup = await open()
    await popup.evaluate(() => {
      const dataTransfer = new DataTransfer()
      const text = 'From: a@example.com\nMIME-Version: 1.0\n\nsaid: 550 5.1.1 User unknown\n'
      dataTransfer.items.add(new File([text], 'bounce.eml'))
      const event = new DragEvent('drop', { bubbles: true, cancelable: true })
      // Firefox takes no data from a page for an event made by it.
      Object.defineProperty(event, 'dataTransfer', { value: dataTransfer })
      document.body.dispatchEvent(event)
    })
    await shows(popup, '550 5.1.1')
  })

  async function openFromToolbar(): Promise<Page> {
    const { browser } = session()
    const worker = await (
      await browser.waitForTarget((target) => target.type() === 'service_worker')
    ).worker()
    await worker?.evaluate(() => chrome.action.openPopup())
    const target = await browser.waitForTarget((opened) => opened.url().endsWith('popup.html'))
    page = await target.asPage()
    await page.waitForSelector('textarea')
    return page
  }

  it.runIf(engine === 'chromium')('takes keys before its scripts have run', async () => {
    page = await session().browser.newPage()
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        const field = document.querySelector('textarea')
        if (!field) return
        observer.disconnect()
        field.value = '421'
        Object.assign(globalThis, { early: field })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${session().extensionUrl}src/ui/popup.html`)
    await shows(page, 'Temporary')
    const field = await page.$eval('textarea', (element) => ({
      value: element.value,
      same: (globalThis as { early?: Element }).early === element,
      focused: document.activeElement === element,
      alone: document.querySelectorAll('textarea, main').length === 2,
    }))
    expect(field).toEqual({ value: '421', same: true, focused: true, alone: true })
  })

  it.runIf(engine === 'chromium')('opens from the toolbar', async () => {
    await session().browser.newPage()
    const popup = await openFromToolbar()
    await popup.keyboard.type('421')
    await shows(popup, /Tempora(ry|ire)/)
    const { body, root } = await popup.evaluate(() => ({
      body: document.body.getBoundingClientRect().toJSON(),
      root: [innerWidth, innerHeight],
    }))
    expect([body.width, body.height]).toEqual(root)
    expect(body.width).toBeGreaterThanOrEqual(400)
    await popup.screenshot({ path: `${OUTPUT}/popup-toolbar.png` })
  })

  it.runIf(engine === 'chromium')('sums up the page, and shows a code in it', async () => {
    const mail = await session().browser.newPage()
    await mail.goto(`${session().mailbox}#1-user-unknown`)
    await mail.waitForSelector('[data-shown="1-user-unknown"]')
    await mail.bringToFront()
    const popup = await openFromToolbar()
    await popup.click('[role=tab]:nth-child(3)')
    await shows(popup, '550 5.1.1')
    expect(await violations(popup)).toEqual([])
    await popup.screenshot({ path: `${OUTPUT}/popup-page.png` })
    await popup.click('.explanation-actions button')
    expect(await cardText(mail)).toContain('5.1.1')
    await popup.close()
    page = undefined
    await mail.close()
  })

  it('says so where no page can be read', async () => {
    const popup = await open()
    await popup.click('[role=tab]:nth-child(3)')
    await shows(popup, 'This page cannot be read here.')
  })
})
