import type { Page } from 'puppeteer-core'
import { type ShadowContent, shadowContents } from './shadow-roots.ts'
import { until } from './until.ts'

/** The card that is open on the page, in whichever frame; waits for it. */
export async function openCard(page: Page): Promise<ShadowContent> {
  return until('a card', () => shownCard(page))
}

/** The words of a card that is open or opens within so many milliseconds; '' where none does. */
export async function cardWithin(page: Page, limit: number): Promise<string> {
  const card = await until('a card', () => shownCard(page), limit).catch(() => undefined)
  return (await card?.call((content) => content.innerText).catch(() => '')) ?? ''
}

/** Waits until no card is open. */
export async function noCard(page: Page): Promise<void> {
  await until('the card to close', async () => !(await shownCard(page)))
}

/** The card's words as a person reads them. */
export async function cardText(page: Page): Promise<string> {
  const card = await openCard(page)
  return card.call((content) => content.innerText)
}

/** The card's label as a screen reader says it; undefined while no card is open. Asks once. */
export async function cardLabel(page: Page): Promise<string | undefined> {
  const card = await shownCard(page)
  return card?.call((content) => content.ariaLabel ?? '').catch(() => undefined)
}

async function shownCard(page: Page): Promise<ShadowContent | undefined> {
  for (const content of await shadowContents(page)) {
    const shown = await content
      .call((element) => element.getClientRects().length > 0 && element.innerText.length > 0)
      .catch(() => false)
    if (shown) return content
  }
  return undefined
}
