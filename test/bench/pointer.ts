import { openCard } from '../browser/harness/card.ts'
import { pause } from '../browser/harness/until.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers } from './harness/lab.ts'
import { median } from './harness/median.ts'
import { scriptTime } from './harness/script-time.ts'

const MOVES = 400
/** One frame, in milliseconds. */
const FRAME = 16
const REST = 2500

/** What our script does while the pointer moves over a page with ten thousand codes, and until a card is painted. */
export function measure(isShort: boolean): Promise<Figure[]> {
  const rounds = isShort ? 1 : 5
  return inBothBrowsers(async (lab) => {
    const page = await lab.open()
    await page.evaluate('lab.build(10_000, 1); lab.attach()')
    await pause(REST)
    const moves: number[] = []
    const cards: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const { total } = await scriptTime(lab, page, async () => {
        // Left of the codes: a move onto one asks the worker, which is a hover's work.
        await page.mouse.move(2, 100)
        await page.mouse.move(40, 600, { steps: MOVES })
      })
      await page.mouse.move(600, 690)
      await pause(500)
      const place = (await page.evaluate('lab.place()')) as { x: number; y: number }
      const hover = await scriptTime(lab, page, async () => {
        await page.mouse.move(place.x, place.y)
        await openCard(page)
        await pause(50)
      })
      await page.keyboard.press('Escape')
      await page.mouse.move(2, 690)
      await pause(500)
      // What is first of its kind pays for everything that is compiled.
      if (round === 0) continue
      moves.push(total / MOVES)
      cards.push(hover.total)
    }
    await page.close()
    return [
      { name: 'a move over 10,000 codes', value: median(moves), unit: 'ms', aim: 0.05 },
      { name: 'a hover, to the painted card', value: median(cards), unit: 'ms', aim: FRAME },
    ]
  })
}
