import type { Frame, Page } from 'puppeteer-core'
import { MAILDEV } from './rig.ts'
import { until } from './until.ts'

/** What MailDev's list says of a message, as far as we ask. */
export interface MailDevMessage {
  readonly id: string
  readonly subject: string
}

/** All messages, the newest first. */
export async function mailDevMessages(): Promise<MailDevMessage[]> {
  const answer = await fetch(`${MAILDEV}/api/email`)
  return (await answer.json()) as MailDevMessage[]
}

/** Goes to a message without loading the page anew. Answers the frame with its text. */
export async function openMailDevMessage(page: Page, id: string): Promise<Frame> {
  await page.evaluate((wanted) => {
    location.hash = `#/email/${wanted}`
  }, id)
  return until(`message ${id}`, () => shownFrame(page, id).catch(() => undefined))
}

/** HTML mail has a frame of its own, which is there a while before its text, with the page's address at first. */
async function shownFrame(page: Page, id: string): Promise<Frame | undefined> {
  const kind = await page.evaluate((wanted) => {
    const viewer = document.querySelector(`[data-testid=email-viewer][data-email-id="${wanted}"]`)
    return viewer?.querySelector('iframe') ? 'frame' : viewer?.querySelector('pre') && 'text'
  }, id)
  if (kind !== 'frame') return kind ? page.mainFrame() : undefined
  const inner = page.frames().at(-1)
  const isThere = () => document.readyState === 'complete' && document.body.innerText !== ''
  return inner && inner !== page.mainFrame() && (await inner.evaluate(isThere)) ? inner : undefined
}
