import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { cardOf } from './card-of.ts'
import type { ExpectedCode } from './code-marks.ts'
import { step } from './keys.ts'

/**
 * Goes through a page's codes by keyboard, from the first to the last, and waits for the card of each.
 * @param own one of the extension's own pages.
 * @returns how many codes answered.
 */
export async function answersKeys(
  page: Page,
  own: Page,
  codes: readonly ExpectedCode[],
  what: string,
): Promise<number> {
  for (const [index, { code }] of codes.entries()) {
    let stepped = false
    await cardOf(page, `code ${index} by key in ${what}`, async () => {
      if (!stepped) stepped = await step(own, 1, index === 0)
      return code
    })
  }
  expect(await step(own, 1, false), `${what}, behind the last`).toBe(false)
  return codes.length
}
