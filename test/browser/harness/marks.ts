import type { Frame } from 'puppeteer-core'
import { until } from './until.ts'

/** How many codes are marked in a frame now: the page can see the registry of highlights, and so can we. */
export function marks(frame: Frame): Promise<number> {
  return frame.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  )
}

/** The texts that are marked in a frame now. */
export function markedTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      }),
    ),
  )
}

/** Waits until that many codes are marked. */
export async function marked(frame: Frame, count: number): Promise<void> {
  await until(`${count} marks`, async () => (await marks(frame)) === count, 8000)
}
