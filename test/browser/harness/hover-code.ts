import type { Frame, Page } from 'puppeteer-core'
import { cardWithin } from './card.ts'
import { pointAt } from './point-at.ts'
import { pause, until } from './until.ts'

/** In milliseconds: until a card that was open elsewhere has closed, and the one of this text opens. */
const REST = 500
/** In milliseconds: how long a card may take besides. Then it is pointed again. */
const PATIENCE = 1000

/**
 * Rests on a text of a frame until a card opens, and answers its words. Points again and again, since marks come a moment
 * before the pointer is listened to.
 */
export function hoverCode(
  page: Page,
  text: string,
  frame: Frame = page.mainFrame(),
  occurrence = 0,
): Promise<string> {
  return until(`a card on ${text}`, async () => {
    await pointAt(page, frame, text, occurrence)
    await pause(REST)
    return cardWithin(page, PATIENCE)
  })
}
