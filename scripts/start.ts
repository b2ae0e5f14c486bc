import { mkdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { serveMailbox } from '../test/mailbox/serve-mailbox.ts'
import { chooseBrowser, type Engine, getBrowser, installedBrowser, NoBrowser } from './browsers.ts'
import { launch } from './launch.ts'
import { openForPeople } from './open-for-people.ts'
import { run } from './run.ts'

const SCREENSHOT = 'test/output/start.png'

/** Builds the extension and opens it on the sample mailbox; without a display, shows that it works. */
try {
  const { engine, path } = await chosen()
  if (run('npm', 'run', '--silent', 'build') !== 0) process.exit(1)
  const mailbox = await serveMailbox()
  const extension = engine === 'firefox' ? 'dist/firefox-local' : 'dist/chrome-local'
  if (hasDisplay()) {
    console.log(`Sample mailbox: ${mailbox.url}`)
    await openForPeople({ engine, path, extension, url: mailbox.url })
  } else {
    await hoverAndShoot(engine, path, extension, mailbox.url)
  }
  mailbox.close()
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 2
}

/** `--browser NAME` chooses; else an installed browser, Chromium before Firefox; else we get one. */
async function chosen(): Promise<{ engine: Engine; path: string }> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } })
  if (values.browser) return chooseBrowser(values.browser)
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = await installedBrowser(engine)
    if (path) return { engine, path }
  }
  return { engine: 'chromium', path: await getBrowser('chromium') }
}

function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function hoverAndShoot(engine: Engine, path: string, extension: string, url: string) {
  const { browser, close } = await launch(engine, { extension, path })
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 800 })
  await page.goto(url)
  const code = await page.waitForSelector('main pre')
  // The content script scans when the browser is idle; a person takes longer than this.
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const place = await code?.evaluate((element) => {
    const text = element.firstChild as Text
    const range = document.createRange()
    const start = text.data.indexOf('550 5.1.1')
    range.setStart(text, start)
    range.setEnd(text, start + 3)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
  if (place) await page.mouse.move(place.x, place.y, { steps: 5 })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  mkdirSync('test/output', { recursive: true })
  await page.screenshot({ path: SCREENSHOT })
  await close()
  console.log(`No display here, so a headless browser hovered a code: see ${SCREENSHOT}`)
}
