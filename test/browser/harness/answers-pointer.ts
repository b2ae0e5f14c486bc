import type { Frame, Page } from 'puppeteer-core'
import { MAX_PAINTED } from '../../../src/page/limits.ts'
import { cardOf } from './card-of.ts'
import { type ExpectedCode, pointAtMark } from './code-marks.ts'

/**
 * Points at a frame's marked codes and waits for the card of each.
 * @param codes all codes of the frame.
 * @param every points at each mark, or at one of that many.
 * @returns how many codes answered.
 */
export async function answersPointer(
  page: Page,
  frame: Frame,
  codes: readonly ExpectedCode[],
  what: string,
  every = 1,
): Promise<number> {
  const painted = Math.min(codes.length, MAX_PAINTED)
  let answered = 0
  for (let index = 0; index < painted; index += every) {
    await cardOf(page, `code ${index} in ${what}`, async () => {
      const mark = await pointAtMark(page, frame, index)
      return codes.find(({ written }) => written === mark.written)?.code
    })
    answered++
  }
  await page.mouse.move(1, 1)
  return answered
}
