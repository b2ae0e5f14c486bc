import { mkdirSync, rmSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.ts'
import { misfits } from './harness/misfits.ts'
import { setLook, violations } from './harness/own-page.ts'
import { pseudoBuild } from './harness/pseudo-build.ts'
import { ENGINES, LOCAL_BUILD, OUTPUT, type Session, useSession } from './harness/session.ts'
import { pause } from './harness/until.ts'
import { openView, VIEWS } from './harness/views.ts'

mkdirSync(OUTPUT, { recursive: true })

const LOOKS = (['en', 'fr'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
)

/** In milliseconds: what is known of codes comes in the new language after the words around it. */
const LANGUAGE_LOADS = 200

/** In CSS pixels: a narrow phone, the popup at 200 % zoom, a wide screen. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 400, height: 300 },
  { width: 1600, height: 900 },
]

async function openLog({ browser, mailbox }: Session): Promise<Page> {
  const mail = await browser.newPage()
  await mail.goto(`${mailbox}#6-mail`)
  await mail.waitForSelector('[data-shown="6-mail"]')
  return mail
}

describe.each(ENGINES)('every view in %s', (engine) => {
  const session = useSession(engine)
  let mail: Page
  let page: Page

  beforeAll(async () => {
    mail = await openLog(session())
  })
  afterEach(() => page.close())

  it.each(VIEWS)(
    '$name has no barrier for anyone in any look, and fits every window',
    async (view) => {
      page = await openView(session(), view, mail)
      const barriers: Record<string, string[]> = {}
      for (const look of LOOKS) {
        await setLook(page, look)
        await pause(LANGUAGE_LOADS)
        const name = `${view.name}-${engine}-${look.language}-${look.theme}`
        const found = await violations(page)
        if (found.length > 0) barriers[name] = found
        await page.screenshot({ path: `${OUTPUT}/${name}.png` })
      }
      expect(barriers).toEqual({})
      // French, the longer of the two, is the last look.
      expect(await misfitsIn(page)).toEqual({})
    },
  )
})

describe.each(ENGINES)('words half as long again in %s', (engine) => {
  let session: Session
  let mail: Page
  let page: Page
  let build: string
  const usual = useSession(engine)

  beforeAll(async () => {
    build = pseudoBuild(LOCAL_BUILD[engine])
    session = {
      ...(await launch(engine, { extension: build })),
      mailbox: usual().mailbox,
    }
    mail = await openLog(session)
  })
  afterAll(async () => {
    await session.close()
    rmSync(build, { recursive: true, force: true })
  })
  afterEach(() => page.close())

  it.each(VIEWS)('$name fits every window', async (view) => {
    page = await openView(session, view, mail)
    expect(await misfitsIn(page)).toEqual({})
  })
})

describe('forced colours in chromium', () => {
  const session = useSession('chromium')

  it('what is chosen and what failed is told without colours of ours', async () => {
    const mail = await openLog(session())
    const [view] = VIEWS.filter(({ name }) => name === 'popup-bounce')
    if (!view) throw new Error('no such view')
    const page = await openView(session(), view, mail)
    const client = await page.createCDPSession()
    const features = [{ name: 'forced-colors', value: 'active' }]
    await client.send('Emulation.setEmulatedMedia', { features })
    const styles = await page.evaluate(() => {
      const style = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body)
      return {
        chosen: style('[role=option][aria-selected=true]').backgroundColor,
        other: style('[role=option][aria-selected=false]').backgroundColor,
        tab: style('[role=tab][aria-selected=true]').borderBottomColor,
        otherTab: style('[role=tab][aria-selected=false]').borderBottomColor,
        verdict: style('.verdict').borderTopStyle,
        text: style('body').color,
        icons: ['.verdict svg', '[aria-selected=false] svg'].map((icon) => style(icon).color),
      }
    })
    await page.screenshot({ path: `${OUTPUT}/popup-bounce-forced-colours.png` })
    expect(styles.chosen).not.toBe(styles.other)
    expect(styles.tab).not.toBe(styles.otherTab)
    expect(styles.verdict).toBe('solid')
    expect(styles.icons).toEqual([styles.text, styles.text])
  })
})

/** What does not fit, by the window's size. */
async function misfitsIn(page: Page): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const size of SIZES) {
    await page.setViewport(size)
    const found = await misfits(page)
    if (found.length > 0) all[`${size.width} x ${size.height}`] = found
  }
  return all
}
