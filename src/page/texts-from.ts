import type { JoinedText } from './joined-text.ts'
import { CONTEXT_NODES } from './limits.ts'
import type { Reading } from './reading.ts'

/** A place in a text node. */
export interface Place {
  readonly node: Text
  readonly offset: number
}

/** The place some `reach` characters before another one, or where the document or shadow root begins. */
export function placeBefore({ node, offset }: Place, reach: number): Place {
  if (offset >= reach) return { node, offset: offset - reach }
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT)
  walker.currentNode = node
  let first = node
  let left = reach - offset
  for (let count = 0; left > 0 && count < CONTEXT_NODES && walker.previousNode(); count++) {
    first = walker.currentNode as Text
    left -= first.length
  }
  return { node: first, offset: Math.max(0, -left) }
}

/** The text nodes from `first` on. Notes in `joined` what the elements between two of them put there. */
export function* textsFrom(first: Text, joined: JoinedText, reading: Reading): Generator<Text> {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
  const walker = document.createTreeWalker(first.getRootNode(), shown)
  walker.currentNode = first
  let last = first
  yield first
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.nodeName === 'BR') joined.addBreak()
      else joined.addGap(reading.gapOf(node as Element))
      continue
    }
    for (let end = last.parentElement; end && !end.contains(node); end = end.parentElement) {
      joined.addGap(reading.gapOf(end))
    }
    last = node as Text
    yield last
  }
}
