import type { Browser, Page } from 'puppeteer-core'
import { ownPage } from '../browser/harness/own-page.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers } from './harness/lab.ts'
import { median } from './harness/median.ts'

/** In milliseconds: what opening may take, and a keystroke, which is one frame. */
const OPEN_LIMIT = 100
const KEY_LIMIT = 16

const QUERIES = ['550 5.7.26', 'mailbox full', 'boîte aux lettres pleine', 'S3140']
const LOG_LINE =
  'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <a@example.com>: User unknown)\n'

/** Opening the popup, from its address to the list of codes; and keystrokes in it. */
export function measure(isShort: boolean): Promise<Figure[]> {
  const rounds = isShort ? 3 : 15
  return inBothBrowsers(async (lab) => {
    const { browser, engine, extensionUrl } = lab
    const url = `${extensionUrl}src/ui/popup.html`
    const page = await ownPage({ ...lab, mailbox: '' }, 'popup.html')
    const keys = await keystrokes(page, isShort ? QUERIES.slice(0, 2) : QUERIES)
    await page.close()
    // Firefox's driver cannot tell when a page of an extension opened.
    if (engine === 'firefox') return keys
    const painted: number[] = []
    const listed: number[] = []
    for (let round = 0; round < rounds; round++) {
      const opening = await openingOf(browser, url)
      painted.push(opening.painted)
      listed.push(opening.listed)
    }
    return [
      { name: 'first paint', value: median(painted), unit: 'ms', aim: OPEN_LIMIT },
      { name: 'to the list of codes', value: median(listed), unit: 'ms', aim: OPEN_LIMIT },
      ...keys,
    ]
  })
}

/** Milliseconds to the first paint with something in it, and until the codes are there. */
async function openingOf(browser: Browser, url: string) {
  const page = await browser.newPage()
  await page.bringToFront()
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[role=option]')) return
      performance.mark('listed')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(url)
  await page.waitForSelector('[role=option]')
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  const [painted = 0, listed = 0] = await page.evaluate(() =>
    ['first-contentful-paint', 'listed'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0,
    ),
  )
  await page.close()
  return { painted, listed }
}

async function keystrokes(page: Page, queries: readonly string[]): Promise<Figure[]> {
  await page.waitForSelector('[role=option]')
  // The search comes after the first paint.
  await type(page, 'mailbox')
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 1)
  const typed = queries.flatMap((query) => [...query].map((_, n) => query.slice(0, n + 1)))
  const times: number[] = []
  for (const text of typed) times.push(await type(page, text))
  const pasted = await type(page, LOG_LINE.repeat(200_000 / LOG_LINE.length))
  const worst = Math.max(...times)
  return [
    { name: 'a keystroke', value: median(times), unit: 'ms', aim: KEY_LIMIT },
    {
      name: 'a keystroke, at worst',
      value: worst,
      unit: 'ms',
      aim: KEY_LIMIT,
      note: typed[times.indexOf(worst)] ?? '',
    },
    { name: 'a log of 200,000 characters pasted', value: pasted, unit: 'ms' },
  ]
}

/** From the key to the laid-out answer, in milliseconds. */
function type(page: Page, text: string): Promise<number> {
  return page.evaluate(async (value) => {
    const field = document.querySelector('textarea')
    if (!field) throw new Error('no field')
    const start = performance.now()
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    // What is rendered comes with the next task.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = resolve
      port2.postMessage(null)
    })
    document.body.getBoundingClientRect()
    return performance.now() - start
  }, text)
}
