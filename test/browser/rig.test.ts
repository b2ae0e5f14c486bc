import { appendFileSync, mkdirSync } from 'node:fs'
import type { Frame, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../scripts/browsers.ts'
import { launch } from '../../scripts/launch.ts'
import { answersKeys } from './harness/answers-keys.ts'
import { answersPointer } from './harness/answers-pointer.ts'
import { openCard } from './harness/card.ts'
import { allMarked, pointAtMark } from './harness/code-marks.ts'
import { isPainted } from './harness/is-painted.ts'
import { mailDevMessages, openMailDevMessage } from './harness/maildev.ts'
import { memoryOf } from './harness/memory.ts'
import { ownPage } from './harness/own-page.ts'
import { BOUNCES, LIVE_LOG, LOGS, MAILDEV, ROUNDCUBES, startRig } from './harness/rig.ts'
import { openFolder, openMessage, replyTo } from './harness/roundcube.ts'
import { ENGINES, OUTPUT, useSession } from './harness/session.ts'
import { pause, until } from './harness/until.ts'

mkdirSync(OUTPUT, { recursive: true })

/** Everything takes half an hour: `npm run test:webmails`. Otherwise each browser goes through one skin. */
const isFull = process.env.SUITE === 'webmails'
const WALKED: Readonly<Record<Engine, string>> = { chromium: 'elastic', firefox: 'larry' }
const SWITCHES = isFull ? 200 : 40
/** Of the messages, these many are gone through by keyboard too. */
const KEYS_EVERY = isFull ? 2 : 10
/** A mail or log with more codes is pointed at here and there. */
const MANY = 40
const WALK_LIMIT = 900_000
/** In milliseconds: until a card has come to its full strength. */
const FADE = 300

/** In bytes: less than what 100 messages hold, but more than what one view differs from another by. */
const MEMORY_LIMIT = { chromium: 3_000_000, firefox: 12_000_000 } as const

const rig = await startRig()
const title = rig.missing ? `skipped: ${rig.missing}: real webmails` : 'real webmails'
if (rig.missing) console.warn(title)

describe.skipIf(rig.missing !== undefined)(title, () => {
  afterAll(rig.stop, 60_000)

  describe.each(ENGINES)('in %s', (engine) => {
    const session = useSession(engine)
    let page: Page
    let own: Page
    let errors: string[]
    const figures = new Map<string, { codes: number; pointed: number; keys: number }>()

    beforeAll(async () => {
      own = await ownPage(session(), 'options.html')
      await own.evaluate(() => chrome.storage.local.set({ settings: { hoverDelay: 0 } }))
    })
    afterAll(() => {
      for (const [kind, counts] of figures) console.info(engine, kind, JSON.stringify(counts))
    })
    beforeEach(async () => {
      errors = []
      page = await session().browser.newPage()
      page.on('pageerror', (error) => {
        // Firefox tells thus what the page's own policy keeps the page from.
        if (!String(error).includes('Content-Security-Policy')) errors.push(String(error))
      })
      await page.setViewport({ width: 1400, height: 900 })
      await page.bringToFront()
    })
    afterEach(async () => {
      await page.close()
      expect(errors).toEqual([])
    })

    /** All codes of a frame are marked, nothing else is, and each answers the pointer and, where asked, the keys. */
    async function isExplained(frame: Frame, kind: string, what: string, keys = false) {
      const codes = await allMarked(frame, what)
      const every = Math.ceil(codes.length / MANY)
      const pointed = await answersPointer(page, frame, codes, what, every)
      const pressed = keys && every === 1 ? await answersKeys(page, own, codes, what) : 0
      if (frame !== page.mainFrame()) await allMarked(page.mainFrame(), `around ${what}`)
      const before = figures.get(kind) ?? { codes: 0, pointed: 0, keys: 0 }
      figures.set(kind, {
        codes: before.codes + codes.length,
        pointed: before.pointed + pointed,
        keys: before.keys + pressed,
      })
      return codes
    }

    /** Takes a picture of a code with its card, and looks whether its mark is to be seen. */
    async function isShown(frame: Frame, name: string): Promise<void> {
      await pointAtMark(page, frame, 0)
      await openCard(page)
      await pause(FADE)
      await page.screenshot({ path: `${OUTPUT}/${name}-${engine}.png` })
      expect(await isPainted(page, frame, 0), name).toBe(true)
    }

    it.each(Object.entries(ROUNDCUBES))(
      'Roundcube, %s: every code is marked and answers pointer and keys, nothing else is marked',
      async (skin, site) => {
        for (const folder of [...Object.keys(BOUNCES), 'INBOX']) {
          const uids = await openFolder(page, site, folder)
          const isWhole = isFull || skin === WALKED[engine]
          const chosen = isWhole ? uids : [uids[0], uids[6], uids.at(-1)]
          for (const [index, uid] of chosen.entries()) {
            const frame = await openMessage(page, uid as string)
            const what = `${skin} ${folder} ${uid}`
            const codes = await isExplained(
              frame,
              `Roundcube ${skin}`,
              what,
              index % KEYS_EVERY === 0,
            )
            if (folder in BOUNCES) expect(codes.length, what).toBeGreaterThan(0)
          }
        }
        await openFolder(page, site, 'postfix')
        await isShown(await openMessage(page, '25'), `roundcube-${skin.replaceAll(' ', '-')}`)
      },
      WALK_LIMIT,
    )

    it.each(Object.entries(BOUNCES))('Roundcube has all bounces by %s', async (folder, count) => {
      expect(await openFolder(page, ROUNDCUBES.elastic, folder)).toHaveLength(count)
    })

    it.each(['plain', 'html'] as const)(
      'Roundcube: a reply to a bounce, %s, is left as it is without the extension',
      async (format) => {
        const bare = await launch(engine)
        try {
          const other = await bare.browser.newPage()
          const drafts = []
          for (const each of [other, page]) {
            const { draft, frame } = await replyTo(each, ROUNDCUBES.elastic, 'postfix', '3', format)
            await each.keyboard.type('Status 550 5.1.1? ')
            await pause(1000)
            drafts.push(await draft())
            expect(await allMarked(each.mainFrame(), 'around the composer')).toEqual([])
            expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0)
          }
          expect(drafts[1]).toEqual(drafts[0])
          expect(drafts[0]).toMatch(/550 5\.1\.1\?[\s\S]*\b550\b|\b550\b[\s\S]*550 5\.1\.1\?/)
        } finally {
          await bare.close()
        }
      },
    )

    it(
      'MailDev: every code is marked and answers pointer and keys, nothing else is marked',
      async () => {
        await page.goto(MAILDEV)
        const messages = await mailDevMessages()
        const every = isFull ? 1 : 10
        for (const [index, { id, subject }] of messages.entries()) {
          if (index % every !== 0) continue
          const frame = await openMailDevMessage(page, id)
          await isExplained(frame, 'MailDev', `MailDev ${index} ${subject}`, true)
        }
        const { id = '' } = messages.find(({ subject }) => /Undelivered|failed/.test(subject)) ?? {}
        await isShown(await openMailDevMessage(page, id), 'maildev')
      },
      WALK_LIMIT,
    )

    it(
      'switching messages leaves no stale mark and no memory in MailDev',
      async () => {
        const messages = await mailDevMessages()
        await page.goto(MAILDEV)
        await leavesNothing(async (count) => {
          const { id } = messages[count % messages.length] as (typeof messages)[number]
          const frame = await openMailDevMessage(page, id)
          await allMarked(frame, `switch ${count}`)
          await allMarked(page.mainFrame(), `around switch ${count}`)
        })
      },
      WALK_LIMIT,
    )

    it(
      'switching messages leaves no stale mark and no memory in Roundcube',
      async () => {
        const uids = await openFolder(page, ROUNDCUBES.elastic, 'postfix')
        await leavesNothing(async (count) => {
          const frame = await openMessage(page, uids[count % uids.length] as string)
          expect(await allMarked(frame, `switch ${count}`)).not.toEqual([])
          await allMarked(page.mainFrame(), `around switch ${count}`)
        })
      },
      WALK_LIMIT,
    )

    /** Measures twice, after as many messages, so that what a page keeps of its first ones does not count. */
    async function leavesNothing(switchTo: (count: number) => Promise<void>): Promise<void> {
      const used: number[] = []
      for (let count = 0; count < SWITCHES; count++) {
        await switchTo(count)
        if ((count + 1) % (SWITCHES / 4) === 0) used.push(await memoryOf(page))
      }
      console.info(engine, 'memory after each quarter of the switches', used.join(' '))
      const [, before = 0, , after = 0] = used
      expect(after - before, String(used)).toBeLessThan(MEMORY_LIMIT[engine])
    }

    it.each([
      'postfix-postfix.log',
      'postfix-mailq',
      'postfix-pflogsumm',
      'exim-mainlog',
      'exim-mailq',
    ])('the log page %s: codes are marked and answer the pointer', async (name) => {
      await page.goto(`${LOGS}/${name}.txt`)
      const codes = await isExplained(page.mainFrame(), 'logs', name)
      if (codes.length > 0) await isShown(page.mainFrame(), `log-${name}`)
    })

    it('the live log: lines are marked as they come', async () => {
      await page.goto(LIVE_LOG)
      await until('100 lines', async () => (await page.$$('.line')).length >= 100)
      const codes = await allMarked(page.mainFrame(), 'the live log')
      expect(codes.length).toBeGreaterThan(100)
      for (let line = 0; line < 30; line++) {
        appendFileSync(rig.liveLog, lineTo(`who-${line}@example.com`))
        await pause(20)
      }
      await page.waitForFunction(() => document.body.innerText.includes('who-29@example.com'))
      const now = await isExplained(page.mainFrame(), 'live log', 'the live log, 30 lines later')
      expect(now.at(-1)?.code).toBe('550 5.1.1')
      await isShown(page.mainFrame(), 'live-log')
    })
  })
})

/** A line of a log, as Postfix writes it of a refused message. */
function lineTo(recipient: string): string {
  return `Nov 23 13:00:00 mail postfix/smtp[1]: ABCDEF0: to=<${recipient}>, relay=mx.example.com[192.0.2.1]:25, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 no such user)\n`
}
