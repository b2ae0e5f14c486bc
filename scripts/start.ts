import { mkdirSync } from 'node:fs'
import { pointAt } from '../test/browser/harness/point-at.ts'
import { pause } from '../test/browser/harness/until.ts'
import { serveMailbox } from '../test/mailbox/serve-mailbox.ts'
import { type Engine, NoBrowser } from './browsers.ts'
import { chosenBrowser } from './chosen-browser.ts'
import { hasDisplay } from './has-display.ts'
import { launch } from './launch.ts'
import { LOCAL_BUILD } from './local-build.ts'
import { openForPeople } from './open-for-people.ts'
import { run } from './run.ts'

const SCREENSHOT = 'test/output/start.png'

/** Builds the extension and opens it on the sample mailbox; without a display, shows that it works. */
try {
  const { engine, path } = await chosenBrowser()
  if (run('npm', 'run', '--silent', 'build') !== 0) process.exit(1)
  const mailbox = await serveMailbox()
  const extension = LOCAL_BUILD[engine]
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

async function hoverAndShoot(engine: Engine, path: string, extension: string, url: string) {
  const { browser, close } = await launch(engine, { extension, path })
  const page = await browser.newPage()
  await page.setViewport({ width: 1200, height: 800 })
  await page.goto(url)
  await page.waitForSelector('main pre')
  // The content script scans when the browser is idle; a person takes longer than this.
  await pause(1000)
  await pointAt(page, page.mainFrame(), '550 5.1.1')
  await pause(1500)
  mkdirSync('test/output', { recursive: true })
  await page.screenshot({ path: SCREENSHOT })
  await close()
  console.log(`No display here, so a headless browser hovered a code: see ${SCREENSHOT}`)
}
