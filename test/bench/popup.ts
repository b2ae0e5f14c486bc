import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launch } from '../../scripts/launch.ts'
import type { Measured } from './bench.ts'

const BUILD = 'dist/chrome-local'
const RUNS = 15
/** In milliseconds: what opening may take, and a keystroke, which is one frame. */
const OPEN_LIMIT = 100
const KEY_LIMIT = 16

const QUERIES = ['550 5.7.26', 'mailbox full', 'boîte aux lettres pleine', 'S3140']
const LOG_LINE =
  'status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 <a@example.com>: User unknown)\n'

/** Opening the popup against an empty page of the same extension, by medians; and keystrokes in it. Needs a build. */
export async function measure(): Promise<Measured[]> {
  if (!existsSync(BUILD)) return [skipped('no build')]
  const folder = mkdtempSync(join(tmpdir(), 'popup-bench-'))
  cpSync(BUILD, folder, { recursive: true })
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty</p>')
  const { browser, extensionUrl, close } = await launch('chromium', { extension: folder })
  try {
    const empty: Opening[] = []
    const popup: Opening[] = []
    // In turns, so that what slows the machine down for a while slows both.
    for (let run = 0; run < RUNS; run++) {
      empty.push(await openingOf(browser, `${extensionUrl}empty.html`, 'p'))
      popup.push(await openingOf(browser, `${extensionUrl}src/ui/popup.html`, '[role=option]'))
    }
    const base = median(empty.map(({ painted }) => painted))
    const against = (milliseconds: number) =>
      `${(milliseconds / base).toFixed(1)} times an empty page (${base.toFixed(0)} ms); ${verdict(milliseconds, OPEN_LIMIT)}`
    const painted = median(popup.map((opening) => opening.painted))
    const worded = median(popup.map((opening) => opening.worded))
    return [
      { name: 'the field takes keys', milliseconds: painted, ratio: against(painted) },
      { name: 'words and common codes are there', milliseconds: worded, ratio: against(worded) },
      ...(await keystrokes(browser, `${extensionUrl}src/ui/popup.html`)),
    ]
  } finally {
    await close()
    rmSync(folder, { recursive: true })
  }
}

interface Opening {
  /** Milliseconds to the first paint, which has the field, and to the first with words in it. */
  readonly painted: number
  readonly worded: number
}

async function openingOf(browser: Browser, url: string, selector: string): Promise<Opening> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForSelector(selector)
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  )
  const [painted = 0, worded = 0] = await page.evaluate(() =>
    ['first-paint', 'first-contentful-paint'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0,
    ),
  )
  await page.close()
  return { painted, worded }
}

async function keystrokes(browser: Browser, url: string): Promise<Measured[]> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForSelector('[role=option]')
  // The search comes after the first paint.
  await type(page, 'mailbox')
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 1)
  const typed = QUERIES.flatMap((query) => [...query].map((_, n) => query.slice(0, n + 1)))
  const times: number[] = []
  for (const text of typed) times.push(await type(page, text))
  const pasted = await type(page, LOG_LINE.repeat(200_000 / LOG_LINE.length))
  const [middle, worst] = [median(times), Math.max(...times)]
  return [
    { name: 'a keystroke, median', milliseconds: middle, ratio: verdict(middle, KEY_LIMIT) },
    {
      name: `a keystroke, at worst (${typed[times.indexOf(worst)]})`,
      milliseconds: worst,
      ratio: verdict(worst, KEY_LIMIT),
    },
    { name: 'a log of 200,000 characters pasted', milliseconds: pasted, ratio: '' },
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

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

function verdict(milliseconds: number, limit: number): string {
  return `${milliseconds <= limit ? 'within' : 'OVER'} ${limit} ms`
}

function skipped(reason: string): Measured {
  return { name: 'the popup', milliseconds: 0, ratio: `skipped: ${reason}` }
}
