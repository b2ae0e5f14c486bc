import type { Page } from 'puppeteer-core'
import { cardLabel, noCard } from './card.ts'
import { pause, until } from './until.ts'

/** In milliseconds: what a worker that has to be started takes. Then it is pointed or stepped again. */
const PATIENCE = 1000
const STEP = 15

/**
 * Has a card opened and waits until it says the code that it should; then closes it with Esc.
 * @param open opens the card and answers the code; asked again when no card comes, since marks come a moment
 *   before the pointer is listened to, and when it rejects, since a webmail may load a frame once more.
 */
export async function cardOf(
  page: Page,
  what: string,
  open: () => Promise<string | undefined>,
): Promise<void> {
  let trouble: unknown
  await until(`the card of ${what}`, async () => {
    const code = await open().catch((error) => {
      trouble = error
    })
    if (!code) return false
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(STEP)) {
      const label = await cardLabel(page).catch(() => undefined)
      if (label?.startsWith(`${code} `)) return true
    }
    return false
  }).catch((error) => {
    throw new Error(error.message, { cause: trouble })
  })
  await page.keyboard.press('Escape')
  await noCard(page)
}
