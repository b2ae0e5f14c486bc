import type { Page } from 'puppeteer-core'
import { until } from './until.ts'

/**
 * Lets the popup, open in a tab, look at the page of another: it takes the page in front, as it does when it opens
 * from the toolbar. Waits until it has read that page, and brings the popup to the front.
 */
export async function sumUp(popup: Page, page: Page): Promise<void> {
  await page.bringToFront()
  const press = () =>
    popup.evaluate(() => document.querySelector<HTMLElement>('[role=tab]:nth-child(3)')?.click())
  await press()
  await until('the page to be read', () =>
    popup.evaluate(
      () =>
        document.querySelector('.site') !== null &&
        document.querySelector('.panel .results, .panel .problem') !== null,
    ),
  )
  await popup.bringToFront()
}
