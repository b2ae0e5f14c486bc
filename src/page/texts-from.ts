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

/** The text nodes from a node on. Notes in `joined` what the elements between two of them put there. */
export function* textsFrom(first: Node, joined: JoinedText, reading: Reading): Generator<Text> {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
  const walker = document.createTreeWalker(first.getRootNode(), shown)
  walker.currentNode = first
  let open: Element | null = first.parentElement
  if (first.nodeType === Node.TEXT_NODE) yield first as Text
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (; open && !open.contains(node); open = open.parentElement) {
      joined.close(reading.gapOf(open))
    }
    if (node.nodeType === Node.TEXT_NODE) yield node as Text
    else if (node.nodeName === 'BR') joined.addBreak()
    else {
      open = node as Element
      joined.open(reading.gapOf(node as Element))
    }
  }
}
