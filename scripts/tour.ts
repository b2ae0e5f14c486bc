import { mkdirSync } from 'node:fs'
import { pause } from '../test/browser/harness/until.ts'
import { serveMailbox } from '../test/mailbox/serve-mailbox.ts'
import { NoBrowser } from './browsers.ts'
import { chosenBrowser } from './chosen-browser.ts'
import { hasDisplay } from './has-display.ts'
import { launch } from './launch.ts'
import { LOCAL_BUILD } from './local-build.ts'
import { run } from './run.ts'
import { showCaption } from './tour-overlay.ts'
import { TOUR } from './tour-steps.ts'

const OUTPUT = 'test/output'

/** In milliseconds: to read the caption, to look at what came of it, and between two keys. Two minutes in all. */
const FOR_PEOPLE = { read: 5000, look: 11_000, typing: 200 }
const UNWATCHED = { read: 0, look: 500, typing: 0 }

/**
 * Shows what the extension does, on the sample mailbox: at a human pace where there is a display, else as a
 * screenshot of each step.
 */
try {
  const { engine, path } = await chosenBrowser()
  if (run('npm', 'run', '--silent', 'build') !== 0) process.exit(1)
  const visible = hasDisplay()
  const pace = visible ? FOR_PEOPLE : UNWATCHED
  const mailbox = await serveMailbox()
  const launched = await launch(engine, { extension: LOCAL_BUILD[engine], path, visible })
  try {
    mkdirSync(OUTPUT, { recursive: true })
    const mail = await launched.browser.newPage()
    await mail.setViewport({ width: 1200, height: 800 })
    const scene = { ...launched, mailbox: mailbox.url, mail, typing: pace.typing }
    let page = mail
    for (const [index, step] of TOUR.entries()) {
      console.log(`${index + 1}. ${step.caption}`)
      await showCaption(page, step.caption)
      await pause(pace.read)
      page = await step.run(scene)
      await showCaption(page, step.caption)
      await pause(pace.look)
      if (visible) continue
      const shot = `${OUTPUT}/tour-${index + 1}-${step.name}.png` as const
      await page.screenshot({ path: shot })
      console.log(`   No display here: see ${shot}`)
    }
  } finally {
    await launched.close()
    mailbox.close()
  }
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 2
}
