import type { Question } from '../platform/messages.ts'
import { excerptOf } from '../smtp/excerpt.ts'
import type { Hit } from './hit.ts'
import { JoinedText } from './joined-text.ts'
import { EXCERPT_CONTEXT } from './limits.ts'
import { Reading } from './reading.ts'
import { placeBefore, textsFrom } from './texts-from.ts'

/**
 * What the worker needs to explain a code: at most 4,000 characters around it, and nothing that somebody writes.
 * @returns undefined when the code's text is not on the page any more.
 */
export function questionFor({ range, mention }: Hit): Question | undefined {
  const reading = new Reading()
  const joined = new JoinedText()
  const first = range.startContainer as Text
  const start = placeBefore({ node: first, offset: range.startOffset }, EXCERPT_CONTEXT)
  let left: number | undefined
  for (const text of textsFrom(start.node, joined, reading)) {
    const isLast = text === range.endContainer
    const from = text === start.node ? start.offset : 0
    const to = isLast ? range.endOffset + EXCERPT_CONTEXT : (left ?? text.length)
    if (reading.isReadable(text)) joined.add(text, from, to, () => reading.keepsLines(text))
    if (isLast) left = EXCERPT_CONTEXT - (text.length - range.endOffset)
    else if (left !== undefined) left -= text.length
    if (left !== undefined && left <= 0) break
  }
  const at = joined.offsetOf(first, range.startOffset)
  const last = joined.offsetOf(range.endContainer, range.endOffset - 1)
  if (at === undefined || last === undefined) return undefined
  return excerptOf(joined.text, { ...mention, start: at, end: last + 1 })
}
