import type { Frame, Page } from 'puppeteer-core'
import { LOGIN } from './rig.ts'
import { until } from './until.ts'

/** What we use of Roundcube's own script. */
interface RoundcubeScope {
  readonly rcmail?: {
    command(name: string, options: object): void
    readonly message_list: {
      readonly rows: Readonly<Record<string, unknown>>
      select(uid: string): void
    }
  }
}

/** Opens a folder of the mailbox, after logging in where that is needed. Answers the messages' numbers. */
export async function openFolder(page: Page, site: string, folder: string): Promise<string[]> {
  await logIn(page, site)
  await page.goto(`${site}/?_task=mail&_mbox=${folder}`)
  return until(`the list of ${folder}`, async () => {
    const uids = await page.evaluate(() =>
      Object.keys((globalThis as RoundcubeScope).rcmail?.message_list.rows ?? {}),
    )
    return uids.length > 0 ? uids : undefined
  })
}

/** Opens a message in the reading pane, as a click in the list does. Answers its frame. */
export async function openMessage(page: Page, uid: string): Promise<Frame> {
  await page.evaluate(
    (wanted) => (globalThis as RoundcubeScope).rcmail?.message_list.select(wanted),
    uid,
  )
  return until(`message ${uid}`, async () => {
    const frame = page.frames().find((each) => new RegExp(`[?&]_uid=${uid}&`).test(each.url()))
    const isLoaded = () =>
      document.readyState === 'complete' && document.querySelector('#messagebody') !== null
    return (await frame?.evaluate(isLoaded).catch(() => false)) ? frame : undefined
  })
}

/** Begins a reply to a message, with the keyboard in it. Answers its frame, and how to read what is written. */
export async function replyTo(
  page: Page,
  site: string,
  folder: string,
  uid: string,
  format: 'plain' | 'html',
): Promise<{ readonly frame: Frame; readonly draft: () => Promise<string> }> {
  await logIn(page, site)
  await page.goto(`${site}/?_task=mail&_action=compose&_reply_uid=${uid}&_mbox=${folder}`)
  await page.waitForSelector('#composebody')
  if (format === 'plain') {
    await page.focus('#composebody')
    const draft = () =>
      page.$eval('#composebody', (field) =>
        [(field as HTMLTextAreaElement).value, field.textContent].join('\n'),
      )
    return { frame: page.mainFrame(), draft }
  }
  // It asks whether the text may be converted.
  page.once('dialog', (dialog) => dialog.accept())
  await page.evaluate(() =>
    (globalThis as RoundcubeScope).rcmail?.command('toggle-editor', { html: true }),
  )
  const field = await page.waitForSelector('#composebody_ifr')
  const frame = await field?.contentFrame()
  if (!frame) throw new Error('no editor')
  await until('the quoted bounce', () =>
    frame.evaluate(() => document.body.isContentEditable && /550/.test(document.body.innerText)),
  )
  await frame.focus('body')
  return { frame, draft: () => frame.evaluate(() => document.body.innerHTML) }
}

async function logIn(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/`)
  if (!(await page.$('input[name=_user]'))) return
  // Its script moves the focus about while it starts, so that typed letters may get lost.
  const submit = page.evaluate(({ user, password }) => {
    const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)
    Object.assign(field('_user') ?? {}, { value: user })
    Object.assign(field('_pass') ?? {}, { value: password })
    field('_user')?.form?.submit()
  }, LOGIN)
  await Promise.all([page.waitForNavigation(), submit])
}
