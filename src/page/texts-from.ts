import type { JoinedText } from './joined-text.ts'
import { CONTEXT_NODES } from './limits.ts'
import type { Gap, Reading } from './reading.ts'

const { ELEMENT_NODE, TEXT_NODE } = Node

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
  /** Of the elements that were entered here and not left yet. */
  const gaps: Gap[] = []
  for (let node: Node | null = first; node; ) {
    let inner: Node | null = null
    if (node.nodeType === TEXT_NODE) yield node as Text
    else if (node.nodeType === ELEMENT_NODE) {
      inner = node.firstChild
      if (node !== first) {
        if (node.nodeName === 'BR') joined.addBreak()
        const gap = reading.gapOf(node as Element)
        joined.open(gap)
        if (inner) gaps.push(gap)
        else joined.close(gap)
      }
    }
    let next: Node | null = inner ?? node.nextSibling
    while (!next && node) {
      node = node.parentNode
      if (node?.nodeType === ELEMENT_NODE)
        joined.close(gaps.pop() ?? reading.gapOf(node as Element))
      next = node?.nextSibling ?? null
    }
    node = next
  }
}
