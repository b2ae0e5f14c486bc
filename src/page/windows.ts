import { joinHeading } from './join-heading.ts'
import { JoinedText } from './joined-text.ts'
import { CONTEXT, MAX_WINDOW } from './limits.ts'
import type { Reading } from './reading.ts'
import { placeBefore, textsFrom } from './texts-from.ts'

/** A piece of the page as one text. Codes count that begin in its core; the rest is there to judge them by. */
export interface Window {
  readonly joined: JoinedText
  readonly coreStart: number
  readonly coreEnd: number
  /** The candidates whose text ends in the core. */
  readonly done: readonly Text[]
}

/**
 * Joins candidates with what stands around them; neighbours share a window.
 * @param candidates text nodes of one document or shadow root that can be read, in its order.
 */
export function* windowsOf(candidates: readonly Text[], reading: Reading): Generator<Window> {
  let index = 0
  for (let first = candidates[0]; first; first = candidates[index]) {
    if (first.length > MAX_WINDOW) {
      yield* windowsOfNode(first, reading)
      index++
    } else {
      const window = windowFrom(first, candidates, index, reading)
      index += Math.max(1, window.done.length)
      yield window
    }
  }
}

/** A window that begins with the candidate at `index`, and takes in those that follow closely. */
function windowFrom(
  first: Text,
  candidates: readonly Text[],
  index: number,
  reading: Reading,
): Window {
  const joined = new JoinedText()
  const start = placeBefore({ node: first, offset: 0 }, CONTEXT)
  joinHeading(start.node, joined, reading)
  let next = index
  let coreStart = -1
  let coreEnd = 0
  let left = CONTEXT
  for (const text of textsFrom(start.node, joined, reading)) {
    const isCandidate = text === candidates[next] && coreEnd < MAX_WINDOW
    if (isCandidate && text.length > MAX_WINDOW) break
    if (isCandidate) next++
    else if (!reading.isReadable(text)) continue
    const keepsLines = () => reading.keepsLines(text)
    if (isCandidate) {
      if (coreStart < 0) coreStart = joined.text.length
      joined.add(text, 0, text.length, keepsLines)
      coreEnd = joined.text.length
      left = CONTEXT
    } else {
      const from = text === start.node ? start.offset : 0
      const to = coreStart < 0 ? text.length : Math.min(text.length, left)
      joined.add(text, from, to, keepsLines)
      if (coreStart >= 0) left -= to
      if (left <= 0) break
    }
  }
  return { joined, coreStart, coreEnd, done: candidates.slice(index, next) }
}

/** One text node that is a whole log: windows of its own, cut at line ends. */
function* windowsOfNode(node: Text, reading: Reading): Generator<Window> {
  const { data } = node
  const keepsLines = () => reading.keepsLines(node)
  for (let from = 0, to = 0; from < data.length; from = to) {
    const line = data.lastIndexOf('\n', from + MAX_WINDOW)
    to = line > from ? line + 1 : Math.min(data.length, from + MAX_WINDOW)
    const joined = new JoinedText()
    joined.add(node, Math.max(0, from - CONTEXT), from, keepsLines)
    const coreStart = joined.text.length
    joined.add(node, from, to, keepsLines)
    const coreEnd = joined.text.length
    joined.add(node, to, Math.min(data.length, to + CONTEXT), keepsLines)
    yield { joined, coreStart, coreEnd, done: to < data.length ? [] : [node] }
  }
}
