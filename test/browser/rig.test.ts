import { appendFileSync, mkdirSync } from 'node:fs'
import type { CDPSession, Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.ts'
import { noCard, openCard } from './harness/card.ts'
import { allMarked, type ExpectedCode, pointAtMark } from './harness/code-marks.ts'
import { step } from './harness/keys.ts'
import { mailDevMessages, openMailDevMessage } from './harness/maildev.ts'
import { ownPage } from './harness/own-page.ts'
import {
  BOUNCES,
  LIVE_LOG,
  LOGS,
  MAILDEV,
  RIG_LIMIT,
  ROUNDCUBES,
  rigMissing,
  startRig,
} from './harness/rig.ts'
import { openFolder, openMessage, replyTo } from './harness/roundcube.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

const missing = rigMissing()
const title = missing ? `skipped: ${missing}: real webmails` : 'real webmails'

/** All bounces are gone through by one walk, so one test is long. */
const WALK_LIMIT = 300_000
const SWITCHES = 200
/** Messages that are gone through by keyboard too. */
const KEYS_EVERY = 10
/** In bytes: less than 200 messages, but more than what engines' heaps rise and fall by. */
const MEMORY_LIMIT = 3_000_000

/** Which codes of a bounce are pointed at: to look into closed shadow roots takes Firefox's driver ten times as long. */
const EVERY = { chromium: 1, firefox: 8 } as const

describe.skipIf(missing !== undefined)(title, () => {
  let stopRig: (() => Promise<void>) | undefined
  beforeAll(async () => {
    stopRig = await startRig()
  }, RIG_LIMIT)
  afterAll(() => stopRig?.(), 60_000)

  describe.each(ENGINES)('in %s', (engine) => {
    const session = useSession(engine)
    let page: Page
    let own: Page
    let errors: string[]

    beforeAll(async () => {
      own = await ownPage(session(), 'options.html')
      await own.evaluate(() => chrome.storage.local.set({ settings: { hoverDelay: 0 } }))
    })
    beforeEach(async () => {
      errors = []
      page = await session().browser.newPage()
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.setViewport({ width: 1400, height: 900 })
    })
    afterEach(async () => {
      await page.close()
      expect(errors).toEqual([])
    })

    async function cardSays(
      expected: ExpectedCode | undefined,
      what: string,
      pointAgain?: () => Promise<void>,
    ): Promise<void> {
      await until(`the card of ${expected?.code} in ${what}`, async () => {
        const said = await Promise.race([openCard(page), pause(1500)])
          .then((card) => card?.call((content) => content.ariaLabel ?? ''))
          .catch(() => '')
        if (!said) await pointAgain?.()
        return said?.startsWith(`${expected?.code} `)
      })
    }

    /** Marks come a moment before the pointer is listened to: points again until the card is there. */
    async function answersHover(
      frame: Frame,
      codes: readonly ExpectedCode[],
      what: string,
      every = 1,
    ): Promise<void> {
      for (let index = 0; index < codes.length; index += every) {
        const point = () => pointAtMark(page, frame, index)
        await point()
        await cardSays(codes[index], `${what}, ${index}`, point)
        await page.keyboard.press('Escape')
      }
      await page.mouse.move(1, 1)
      await noCard(page)
    }

    async function answersKeys(codes: readonly ExpectedCode[], what: string): Promise<void> {
      for (const [index, code] of codes.entries()) {
        expect(await step(own, 1, index === 0), what).toBe(true)
        await cardSays(code, `${what}, ${index}`)
        await page.keyboard.press('Escape')
        await noCard(page)
      }
      expect(await step(own, 1, false), what).toBe(false)
    }

    it.each(Object.entries(BOUNCES))(
      'Roundcube: every code of the bounces by %s is marked and answers the pointer, nothing else is marked',
      async (folder, count) => {
        const uids = await openFolder(page, ROUNDCUBES.elastic, folder)
        expect(uids).toHaveLength(count)
        for (const uid of uids) {
          const frame = await openMessage(page, uid)
          const codes = await allMarked(frame, `${folder} ${uid}`)
          expect(codes.length, `${folder} ${uid}`).toBeGreaterThan(0)
          await answersHover(frame, codes, `${folder} ${uid}`, EVERY[engine])
          await allMarked(page.mainFrame(), `the list of ${folder}`)
        }
      },
      WALK_LIMIT,
    )

    it.each(Object.entries(ROUNDCUBES).slice(1))(
      'Roundcube, %s: codes are marked and answer the pointer',
      async (skin, site) => {
        for (const folder of ['postfix', 'exim', 'INBOX']) {
          const uids = await openFolder(page, site, folder)
          for (const uid of [uids[0], uids[6], uids.at(-1)] as string[]) {
            const frame = await openMessage(page, uid)
            const codes = await allMarked(frame, `${skin} ${folder} ${uid}`)
            await answersHover(frame, codes.slice(0, 2), `${skin} ${folder} ${uid}`)
          }
        }
        await page.screenshot({ path: `${OUTPUT}/roundcube-${skin.slice(-6)}-${engine}.png` })
      },
    )

    it('Roundcube: a reply to a bounce is left as it is without the extension', async () => {
      const bare = await launch(engine)
      try {
        const other = await bare.browser.newPage()
        const draftWithout = await replyTo(other, ROUNDCUBES.elastic, 'postfix', '3')
        const draft = await replyTo(page, ROUNDCUBES.elastic, 'postfix', '3')
        await page.focus('#composebody')
        await other.focus('#composebody')
        for (const each of [page, other]) await each.keyboard.type('Status 550 5.1.1? ')
        await pause(1000)
        expect(await draft()).toEqual(await draftWithout())
        expect((await draft()).written).toMatch(/> .*\b550\b[\s\S]*550 5\.1\.1\?/)
        expect(await allMarked(page.mainFrame(), 'the composer')).toEqual([])
      } finally {
        await bare.close()
      }
    })

    it(
      'MailDev: codes answer the keys; 200 switches leave no stale mark and no memory',
      async () => {
        const messages = await mailDevMessages()
        await page.goto(MAILDEV)
        await page.bringToFront()
        const memory = engine === 'chromium' ? await page.createCDPSession() : undefined
        const used: number[] = []
        for (let count = 0; count < SWITCHES; count++) {
          const { id, subject } = messages[count % messages.length] as (typeof messages)[number]
          const what = `${count} ${subject}`
          const frame = await openMailDevMessage(page, id)
          const codes = await allMarked(frame, what)
          if (frame !== page.mainFrame()) await allMarked(page.mainFrame(), what)
          if (count % KEYS_EVERY === 0 && codes.length < 50) await answersKeys(codes, what)
          if (memory && count % 50 === 49) used.push(await heap(memory))
        }
        const [, before = 0, , after = 0] = used
        expect(after - before, String(used)).toBeLessThan(MEMORY_LIMIT)
      },
      WALK_LIMIT,
    )

    it.each([
      'postfix-postfix.log',
      'postfix-mailq',
      'postfix-pflogsumm',
      'exim-mainlog',
      'exim-mailq',
    ])('the log page %s: codes are marked and answer the pointer', async (name) => {
      await page.goto(`${LOGS}/${name}.txt`)
      const codes = await allMarked(page.mainFrame(), name)
      await answersHover(page.mainFrame(), codes, name, 20)
      await page.screenshot({ path: `${OUTPUT}/log-${name}-${engine}.png` })
    })

    it('the live log: lines are marked as they come', async () => {
      await page.goto(LIVE_LOG.url)
      await page.waitForSelector('.line')
      const codes = await allMarked(page.mainFrame(), 'the live log')
      expect(codes.length).toBeGreaterThan(100)
      appendFileSync(
        LIVE_LOG.file,
        'Nov 23 13:00:00 mail postfix/smtp[1]: ABCDEF0: to=<who@example.com>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user)\n',
      )
      await page.waitForFunction(() => document.body.innerText.includes('who@example.com'))
      const now = await allMarked(page.mainFrame(), 'the live log, one line later')
      expect(now.at(-1)?.code).toBe('550 5.1.1')
      await answersHover(page.mainFrame(), now, 'the live log', 20)
      await page.screenshot({ path: `${OUTPUT}/live-log-${engine}.png` })
    })
  })
})

/** The size of a page's heap in bytes, our script's included. */
async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  return usedSize
}
