import type { Frame, Page } from 'puppeteer-core'
import { originOf } from './origin-of.ts'

/**
 * Moves the real pointer onto a text of a frame, found by its words across elements, and rests there.
 * The third word says which occurrence, from 0. Answers where that is in the page's viewport; rejects when the text is
 * not there.
 */
export async function pointAt(
  page: Page,
  frame: Frame,
  text: string,
  occurrence = 0,
): Promise<{ readonly x: number; readonly y: number }> {
  const inFrame = await placeOf(frame, text, occurrence)
  const origin = await originOf(frame)
  const [x, y] = [origin.x + inFrame.x, origin.y + inFrame.y]
  await page.mouse.move(1, 1)
  await page.mouse.move(x, y, { steps: 4 })
  return { x, y }
}

/** The middle of the text's first line in the frame's own viewport, after it was scrolled into view. */
async function placeOf(frame: Frame, text: string, occurrence: number) {
  const place = await frame.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      while (walker.nextNode()) {
        const node = walker.currentNode as Text
        if (!node.parentElement?.closest('textarea, script, style')) nodes.push(node)
      }
      const all = nodes.map((node) => node.data).join('')
      let at = all.indexOf(wanted)
      for (let left = skip; left > 0 && at >= 0; left--) at = all.indexOf(wanted, at + 1)
      if (at < 0) return undefined
      let node = nodes[0]
      let before = 0
      for (const candidate of nodes) {
        node = candidate
        if (at < before + candidate.data.length) break
        before += candidate.data.length
      }
      if (!node) return undefined
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at - before)
      range.setEnd(node, Math.min(node.data.length, at - before + 3))
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    },
    text,
    occurrence,
  )
  if (!place) throw new Error(`no such text in the frame: ${text}`)
  return place
}
