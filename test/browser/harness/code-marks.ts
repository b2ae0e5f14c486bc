import type { Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { MAX_PAINTED } from '../../../src/page/limits.ts'
import { formatCode } from '../../../src/smtp/code.ts'
import { findCodes } from '../../../src/smtp/find.ts'
import { gatherEvidence } from '../../../src/smtp/gather-evidence.ts'
import { originOf } from './origin-of.ts'
import { pause } from './until.ts'

/** A code that the finder finds in what a frame shows. */
export interface ExpectedCode {
  /** As the page writes it, without blanks: text and marks break lines in different places. */
  readonly written: string
  /** As the card writes it. */
  readonly code: string
}

const LIMIT = 10_000
const STEP = 30

/**
 * Waits until the codes marked in a frame are those that the finder finds in its visible text, in the page's order
 * (of very many, those on one stretch of it); fails with both lists when that does not come about.
 */
export async function allMarked(frame: Frame, what: string): Promise<readonly ExpectedCode[]> {
  const end = Date.now() + LIMIT
  while (true) {
    const lists = await Promise.all([codesIn(frame), markedIn(frame)]).catch((error) => {
      // A frame that has just come may be loaded once more.
      if (Date.now() > end) throw error
    })
    if (!lists) {
      await pause(STEP)
      continue
    }
    const [expected, marked] = lists
    const written = expected.map((each) => each.written)
    const isPartial = written.length > MAX_PAINTED && marked.length === MAX_PAINTED
    if (isPartial ? `${written}`.includes(`${marked}`) : `${written}` === `${marked}`)
      return expected
    if (Date.now() > end) expect(marked, what).toEqual(written)
    await pause(STEP)
  }
}

async function codesIn(frame: Frame): Promise<ExpectedCode[]> {
  const text = await frame.evaluate(() => document.body.innerText)
  return findCodes(text, gatherEvidence(text)).map((mention) => ({
    written: text.slice(mention.start, mention.end).replace(/\s+/g, ''),
    code: formatCode(mention),
  }))
}

function markedIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live
      }),
    )
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return ranges.map((range) => range.toString().replace(/\s+/g, ''))
  })
}

/** A mark under the pointer. */
interface PointedMark {
  /** As the page writes it, without blanks. */
  readonly written: string
  /** Where the pointer is, in the page's viewport. */
  readonly x: number
  readonly y: number
}

/** Moves the real pointer onto the mark with that number, of those painted now in the page's order, and rests there. */
export async function pointAtMark(page: Page, frame: Frame, index: number): Promise<PointedMark> {
  const place = await frame.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live
      }),
    )
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    const range = ranges[wanted]
    if (!range) return undefined
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    // A log in one text node is higher than what scrolls it, and its lines are longer.
    for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
      const mark = range.getBoundingClientRect()
      const isPage = box === document.documentElement
      const view = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : box.getBoundingClientRect()
      if (mark.top < view.top || mark.bottom > view.bottom)
        box.scrollTop += (mark.top + mark.bottom - view.top - view.bottom) / 2
      if (mark.left < view.left || mark.right > view.right)
        box.scrollLeft += (mark.left + mark.right - view.left - view.right) / 2
    }
    const [rect] = [...range.getClientRects()].filter(({ width }) => width > 0)
    if (!rect) return undefined
    const written = range.toString().replace(/\s+/g, '')
    return { written, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  }, index)
  if (!place) throw new Error(`no mark ${index} in the frame`)
  const origin = await originOf(frame)
  const [x, y] = [origin.x + place.x, origin.y + place.y]
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
  return { written: place.written, x, y }
}
