import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launch } from '../../scripts/launch.ts'
import { serveMailbox } from '../mailbox/serve-mailbox.ts'
import { cardText } from './harness/card.ts'
import { marks } from './harness/marks.ts'
import { ownPage } from './harness/own-page.ts'
import { type PageServer, servePages } from './harness/serve-pages.ts'
import { ENGINES, LOCAL_BUILD, type Session, useSession } from './harness/session.ts'
import { sumUp } from './harness/sum-up.ts'
import { until } from './harness/until.ts'

/** A loopback address that no build names: a site that we may not read. */
const OTHER_HOST = '127.0.0.2'

/** A bounce beside what somebody writes; of its own text some is hidden. */
const BESIDE_DRAFTS = `<!doctype html><body>
  <script>const said = '554 5.7.1 in a script'</script>
  <main>
    <p>mx.example.com said: 552 5.2.2</p><p>Mailbox full</p>
    <p style="display: none">mx.example.com said: 553 5.1.3 hidden</p>
    <div><label>Reply <b>now</b></label>
      <div contenteditable>mx.example.com said: 550 5.1.1 User unknown</div>
      <div role="textbox"><p>mx.example.com said: 450 4.2.1 Busy</p></div>
      <textarea>mx.example.com said: 451 4.3.0 Error</textarea>
    </div>
  </main>`

/** Presses a button by its words, also where the popup is not in front. */
const press = (popup: Page, label: string | RegExp) =>
  popup.evaluate((source) => {
    const wanted = new RegExp(source)
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent, ariaLabel }) =>
        wanted.test(textContent ?? '') || wanted.test(ariaLabel ?? ''),
    )
    if (!button) throw new Error(`no button ${source}`)
    button.click()
  }, new RegExp(label).source)

const shows = (popup: Page, words: string) =>
  until(words, () => popup.evaluate((wanted) => document.body.innerText.includes(wanted), words))

const reasons = (popup: Page) =>
  popup.$$eval('[role=option]', (all) => all.map(({ textContent }) => textContent ?? ''))

describe.each(ENGINES)('the summary of a page in %s', (engine) => {
  const session = useSession(engine)
  let server: PageServer
  let mail: Page
  let popup: Page

  beforeAll(async () => {
    server = await servePages({
      '/': { html: '<!doctype html><body></body>' },
      '/draft': { html: BESIDE_DRAFTS },
    })
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    mail = await session().browser.newPage()
    popup = await ownPage(session(), 'popup.html')
  })
  afterEach(async () => {
    await popup.close()
    await mail.close()
  })

  /** What stands on the icon in any tab. */
  const badges = () =>
    popup.evaluate(async () => {
      const tabs = await chrome.tabs.query({})
      const texts = tabs.map(({ id }) => chrome.action.getBadgeText(id ? { tabId: id } : {}))
      return (await Promise.all(texts)).filter((text) => text !== '')
    })

  async function openMail(id: string): Promise<void> {
    await mail.goto(`${session().mailbox}#${id}`)
    await mail.waitForSelector(`[data-shown="${id}"]`)
  }

  it('counts a log’s reasons, failures first, and filters them', async () => {
    await openMail('6-mail')
    await sumUp(popup, mail)
    const all = await reasons(popup)
    expect(all.length).toBeGreaterThan(8)
    const permanences = await popup.$$eval('[role=option]', (options) =>
      options.map((option) => (option as HTMLElement).dataset.permanence),
    )
    expect(permanences).toEqual([...permanences].sort((a = '', b = '') => order(a) - order(b)))
    await popup.type('.filter', 'gmail')
    await until('fewer reasons', async () => (await reasons(popup)).length < all.length)
    expect((await reasons(popup)).length).toBeGreaterThan(0)
  })

  const order = (permanence: string) => ['permanent', 'temporary', 'success'].indexOf(permanence)

  it('shows six reasons and the whole verdict at once', async () => {
    await openMail('6-mail')
    await sumUp(popup, mail)
    const seen = await popup.evaluate(() => {
      const below = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0
      const end = below('.results')
      const reasons = [...document.querySelectorAll('[role=option]')].filter(
        (option) => option.getBoundingClientRect().bottom <= end,
      )
      const buttons = document.querySelector('.explanation-actions')?.getBoundingClientRect()
      return { reasons: reasons.length, verdict: below('.verdict') <= (buttons?.top ?? 0) }
    })
    expect(seen).toEqual({ reasons: 6, verdict: true })
  })

  it('is copied as CSV and as Markdown', async () => {
    await openMail('6-mail')
    await sumUp(popup, mail)
    await popup.evaluate(() => {
      const writeText = (text: string) => {
        document.body.dataset.copied = text
        return Promise.resolve()
      }
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } })
    })
    const copied = () => popup.evaluate(() => document.body.dataset.copied ?? '')
    await press(popup, 'Copy as CSV')
    expect(await copied()).toMatch(/^Code,Meaning,Verdict,Provider,Count\r\n550 5\.1\.1,/)
    await press(popup, 'Copy as Markdown')
    expect(await copied()).toMatch(/^\| Code \| Meaning \|.*\n\| --- \|.*\n\| 550 5\.1\.1 \|/)
    await shows(popup, 'Copied')
  })

  it('leads from a reason to its place, and shows the card there', async () => {
    await openMail('6-mail')
    await sumUp(popup, mail)
    const [, second = ''] = await reasons(popup)
    await popup.click('[role=option]:nth-child(2)')
    await press(popup, 'Show in page')
    await mail.bringToFront()
    const [code = ''] = /[245]\d\d [245]\.\d+\.\d+/.exec(second) ?? []
    expect(await cardText(mail)).toContain(code)
  })

  it('looks up a code that it quotes, and comes back', async () => {
    await openMail('1-user-unknown')
    await sumUp(popup, mail)
    await popup.click('blockquote button')
    await shows(popup, 'Back to this page')
    expect(await popup.$eval('textarea', ({ value }) => value)).toBe('550 5.1.1')
    await mail.bringToFront()
    await press(popup, 'Back to this page')
    await until('the summary', async () => (await reasons(popup)).length > 0)
  })

  it('switches the site off and on again', async () => {
    await openMail('1-user-unknown')
    const marked = () => marks(mail.mainFrame())
    await mail.bringToFront()
    await until('marks', async () => (await marked()) > 0)
    await sumUp(popup, mail)
    await until('a number on the icon', async () => (await badges()).length > 0)
    await press(popup, 'Switch off here')
    await until('no marks', async () => (await marked()) === 0)
    await until('no number on the icon', async () => (await badges()).length === 0)
    await press(popup, 'Switch on')
    await mail.bringToFront()
    await until('marks again', async () => (await marked()) > 0)
    await until('a number on the icon again', async () => (await badges()).length > 0)
  })

  it('says that a page has no code, and looks again', async () => {
    await openMail('7-newsletter')
    await sumUp(popup, mail)
    await shows(popup, 'No SMTP code on this page.')
    await openMail('1-user-unknown')
    await mail.bringToFront()
    await press(popup, 'Look again')
    await until('a reason', async () => (await reasons(popup)).length > 0)
  })

  it('leaves out what somebody writes, and what is hidden', async () => {
    await mail.goto(server.url('/draft'))
    await sumUp(popup, mail)
    const all = await reasons(popup)
    expect(all).toHaveLength(1)
    expect(all[0]).toContain('552 5.2.2')
  })

  it('says that a page shows no text yet', async () => {
    await mail.goto(server.url('/'))
    await sumUp(popup, mail)
    await shows(popup, 'This page shows no text yet.')
  })
})

describe.each(ENGINES)('a page that may not be read in %s', (engine) => {
  const ends: (() => unknown)[] = []
  let session: Session
  let other: string
  let mail: Page
  let popup: Page

  beforeAll(async () => {
    const mailbox = await serveMailbox(OTHER_HOST)
    other = mailbox.url
    const frames = await servePages({
      '/': { html: `<!doctype html><body><p>Mail</p><iframe src="${other}"></iframe>` },
    })
    // A click on the icon tells us the page's address; this build knows it without one.
    const build = mkdtempSync(join(tmpdir(), 'bounce-lens-'))
    cpSync(LOCAL_BUILD[engine], build, { recursive: true })
    const file = join(build, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.permissions.push('tabs')
    writeFileSync(file, JSON.stringify(manifest))
    const launched = await launch(engine, { extension: build })
    session = { ...launched, mailbox: frames.url('/') }
    ends.push(mailbox.close, frames.close, launched.close)
    ends.push(() => rmSync(build, { recursive: true, force: true }))
  })
  afterAll(async () => {
    for (const end of ends) await end()
  })
  beforeEach(async () => {
    mail = await session.browser.newPage()
    popup = await ownPage(session, 'popup.html')
  })
  afterEach(async () => {
    await popup.close()
    await mail.close()
  })

  /** Chromium's question cannot be answered without a window: the test answers for the user. */
  async function answerNo(): Promise<void> {
    await popup.evaluate(() => {
      const scope = globalThis as unknown as { browser?: typeof chrome }
      const { permissions } = scope.browser ?? chrome
      Object.defineProperty(permissions, 'request', { value: () => Promise.resolve(false) })
    })
  }

  it('names the site of a frame in it, and asks for that site alone', async () => {
    await mail.goto(session.mailbox)
    await sumUp(popup, mail)
    await shows(popup, 'Parts of it come from other sites')
    const { host } = new URL(other)
    await shows(popup, `Allow ${host}`)
    if (engine === 'chromium') {
      await answerNo()
      await press(popup, `Allow ${host}`)
      await shows(popup, 'did not allow')
      return
    }
    const button = await popup.$('.problem .actions button')
    await button?.click()
    await mail.bringToFront()
    await press(popup, 'Look again').catch(() => undefined)
    await until('a reason', async () => (await reasons(popup)).length > 0)
    await popup.evaluate(
      (origins) => chrome.permissions.remove({ origins }),
      [`http://${OTHER_HOST}/*`],
    )
  })

  it('offers to read its site once or always, and says when that fails', async () => {
    await mail.goto(other)
    await sumUp(popup, mail)
    await shows(popup, `may not read ${new URL(other).host} yet`)
    await press(popup, 'Scan this page once')
    await shows(popup, 'does not let an extension read')
    if (engine === 'chromium') {
      await answerNo()
      await press(popup, 'Always on this site')
      await shows(popup, 'did not allow')
      return
    }
    const [always] = await popup.$$('.site button')
    await always?.click()
    await mail.bringToFront()
    await until('marks', async () => (await marks(mail.mainFrame())) > 0)
  })
})
