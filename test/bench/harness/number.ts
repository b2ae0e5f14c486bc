import type { Page } from 'puppeteer-core'

/** What an expression gives in a page's own world, as a number. */
export async function number(page: Page, expression: string): Promise<number> {
  return Number(await page.evaluate(expression))
}
