import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Launched, launch } from '../../scripts/launch.ts'
import { bounceMarkup } from '../browser/harness/bounce-markup.ts'
import { hoverCode } from '../browser/harness/hover-code.ts'
import { killWorker } from '../browser/harness/kill-worker.ts'
import { marked } from '../browser/harness/marks.ts'
import { ownPage } from '../browser/harness/own-page.ts'
import { type PageServer, servePages } from '../browser/harness/serve-pages.ts'
import { ENGINES, LOCAL_BUILD } from '../browser/harness/session.ts'
import { until } from '../browser/harness/until.ts'
import { amount } from './amount.ts'
import { forgedMessages } from './forged-messages.ts'

const CODE = '550 5.1.1'
const MENTION = { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 }
const QUESTION = { text: '550 5.1.1 no such user', mention: MENTION }

/** Each kind of request to the worker. */
const REQUESTS = [
  { name: 'explain', params: [QUESTION] },
  { name: 'found', params: null },
  { name: 'counted', params: { codes: 1, failures: 1 } },
  {
    name: 'draw',
    params: {
      question: QUESTION,
      code: { left: 0, top: 0, right: 40, bottom: 14 },
      frame: { width: 200, height: 60 },
      byKey: false,
    },
  },
  { name: 'undraw', params: { atOnce: true } },
  { name: 'compare', params: { reply: '421' } },
  { name: 'open', params: '550 5.1.1 no such user' },
] as const

/** Requests to a frame that no worker of ours would make. */
const FORGED_REQUESTS = [
  null,
  550,
  'leave',
  [],
  {},
  { name: 'constructor' },
  { name: '__proto__' },
  { name: 'steal' },
  { name: 'show' },
  { name: 'show', answers: { answers: [] }, code: {}, frame: {}, manner: {}, question: {} },
  { name: 'step', direction: 'left' },
  { name: 'hide' },
]

/** What is in the storage of somebody whose disk or whose older version was not kind to us. */
const STORED = [
  'text',
  null,
  {
    theme: 7,
    language: ['fr'],
    hoverDelay: '<b>',
    badge: 'no',
    offSites: {},
    grantedSites: [null],
  },
  { hoverDelay: -1, offSites: ['http://127.0.0.1/with/a/path'] },
  { version: 0, sites: ['*'], delay: 900, enabled: false },
  Array.from({ length: 2000 }, () => 'http://127.0.0.1'),
]

/** Firefox ends an event page that has rested this long, in milliseconds. */
const IDLE = 400

/** Firefox's room for all sites together, in kilobytes: a fifth of it, yet ten megabytes, is what one of them may take. */
const ROOM = 20_480
/** Of up to a megabyte each; far more than fit in. */
const MOST_PIECES = 60

describe.each(ENGINES)('the worker in %s', (engine) => {
  let launched: Launched
  let server: PageServer
  let own: Page
  let page: Page

  beforeAll(async () => {
    server = await servePages({
      '/': { html: `<!doctype html><body>${bounceMarkup()}` },
      '/none': { html: '<!doctype html><body>Nothing here' },
    })
    launched = await launch(engine, {
      extension: LOCAL_BUILD[engine],
      preferences: {
        'extensions.background.idle.timeout': IDLE,
        'dom.quotaManager.temporaryStorage.fixedLimit': ROOM,
      },
    })
  })
  afterAll(async () => {
    await launched.close()
    server.close()
  })
  beforeEach(async () => {
    own = await ownPage({ ...launched, mailbox: '' }, 'popup.html')
    page = await launched.browser.newPage()
    await page.setViewport({ width: 1000, height: 700 })
  })
  afterEach(async () => {
    // Some requests open pages of ours; the browser's own first page keeps it alive.
    const [, ...opened] = await launched.browser.pages()
    await Promise.all(opened.map((each) => each.close()))
  })

  const ask = (message: unknown) =>
    own.evaluate(
      (sent) =>
        chrome.runtime.sendMessage(sent).then(
          (answer: unknown) => answer ?? 'no answer',
          (error: unknown) => String(error),
        ),
      message,
    )

  async function hover(): Promise<string> {
    await page.bringToFront()
    return hoverCode(page, CODE)
  }

  it.each(REQUESTS)('answers $name after it was killed', async (request) => {
    await killWorker(launched, own)
    expect(await ask(request)).toMatchObject({ ok: true })
  })

  it('explains what is hovered after it was killed', async () => {
    await page.goto(server.url('/'))
    await marked(page.mainFrame(), 1)
    await killWorker(launched, own)
    expect(await hover()).toContain(CODE)
  })

  it('explains on a page that was left before it had answered, and came back from the cache', async () => {
    const isKept = () => page.evaluate(() => document.title === 'kept').catch(() => false)
    // A browser keeps a page when it likes: goes on and back again until it did.
    await until('a page from the cache', async () => {
      await killWorker(launched, own)
      await page.goto(server.url('/'))
      await marked(page.mainFrame(), 1)
      await page.evaluate(() => {
        document.title = 'kept'
      })
      await page.goto(server.url('/none'))
      // Firefox's driver waits in vain for a page from the cache to load.
      await page.evaluate(() => void setTimeout(() => history.back()))
      return until('the way back', isKept, 3000).catch(() => false)
    })
    expect(await hover()).toContain(CODE)
  })

  it('gives forged messages no answer, or one that says why', { timeout: 120_000 }, async () => {
    const messages = forgedMessages(1000).slice(0, amount(200, 1000))
    const answers = await own.evaluate(
      (json) =>
        Promise.all(
          (JSON.parse(json) as unknown[]).map((message) =>
            chrome.runtime.sendMessage(message).then(
              (answer: unknown) => answer ?? 'no answer',
              (error: unknown) => `rejected: ${error}`,
            ),
          ),
        ),
      JSON.stringify(messages),
    )
    const strange = answers.filter(
      (answer) =>
        answer !== 'no answer' &&
        !/^rejected: .*(closed before a response|Could not establish|without replying)/.test(
          String(answer),
        ) &&
        typeof (answer as { ok?: unknown }).ok !== 'boolean',
    )
    expect(strange).toEqual([])
    expect(await ask(REQUESTS[0])).toMatchObject({ ok: true })
  })

  it('frames take forged requests without an exception', async () => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(server.url('/'))
    await hover()
    await page.keyboard.press('Escape')
    const answers = await own.evaluate(
      async (url, requests) => {
        const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome
        const [tab] = await tabs.query({ url: `${url}*` })
        return Promise.all(
          requests.map((request) =>
            tabs.sendMessage(tab?.id ?? 0, request, { frameId: 0 }).catch(String),
          ),
        )
      },
      new URL(server.url('/')).origin.replace(/:\d+$/, '/'),
      FORGED_REQUESTS,
    )
    expect(answers.map((answer) => typeof answer)).toEqual(FORGED_REQUESTS.map(() => 'boolean'))
    expect(answers.filter((answer) => answer === true).length).toBeLessThan(3)
    expect(errors).toEqual([])
    expect(await hover()).toContain(CODE)
  })

  it('takes storage that is corrupt or of another version for empty', {
    timeout: 120_000,
  }, async () => {
    for (const settings of STORED.slice(0, amount(3, STORED.length))) {
      await own.evaluate(
        (stored) => chrome.storage.local.set({ settings: stored, recent: stored }),
        settings,
      )
      await page.goto(server.url('/'))
      expect(await hover(), JSON.stringify(settings)).toContain(CODE)
      const popup = await ownPage({ ...launched, mailbox: '' }, 'popup.html')
      await popup.close()
    }
    await own.evaluate(() => chrome.storage.local.clear())
  })

  it('says so when storage is full, and still explains', async () => {
    const options = await ownPage({ ...launched, mailbox: '' }, 'options.html', {
      width: 900,
      height: 900,
    })
    await options.evaluate(async (most) => {
      // Firefox packs what repeats itself.
      const noise = (size: number) => {
        let text = ''
        while (text.length < size) text += Math.random().toString(36).slice(2)
        return text.slice(0, size)
      }
      let size = 1_000_000
      for (let i = 0; i < most && size >= 100; i++) {
        const isKept = await chrome.storage.local.set({ [`ballast${i}`]: noise(size) }).then(
          () => true,
          () => false,
        )
        if (!isKept) size = Math.floor(size / 2)
      }
      // Chromium counts to the byte: the name, the text and its quotation marks.
      const { QUOTA_BYTES = 0 } = chrome.storage.local
      const left = QUOTA_BYTES - (QUOTA_BYTES && (await chrome.storage.local.getBytesInUse()))
      if (left > 3) await chrome.storage.local.set({ r: noise(left - 3) }).catch(() => undefined)
    }, MOST_PIECES)
    await options.click('input[type=checkbox]')
    await until('the notice', () =>
      options.evaluate(() => document.querySelector('[role=status]')?.textContent),
    )
    await page.goto(server.url('/'))
    expect(await hover()).toContain(CODE)
    await own.evaluate(() => chrome.storage.local.clear())
  })
})
