import type { Frame, Page } from 'puppeteer-core'
import { pointAtMark } from './code-marks.ts'

/**
 * Whether a marked code looks other than without its mark. Takes the page's marks away.
 * @param index its number in the page's order.
 */
export async function isPainted(page: Page, frame: Frame, index: number): Promise<boolean> {
  const place = await pointAtMark(page, frame, index)
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
  await page.keyboard.press('Escape')
  await page.mouse.move(1, 1)
  const [x, y] = [place.x + scrolled.x - 20, place.y + scrolled.y - 12]
  const clip = { x, y, width: 40, height: 24 }
  const painted = await page.screenshot({ clip })
  await frame.evaluate(() => CSS.highlights.clear())
  const bare = await page.screenshot({ clip })
  return Buffer.compare(painted, bare) !== 0
}
