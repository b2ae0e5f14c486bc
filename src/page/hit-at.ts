import { caretAt } from './caret-at.ts'
import { contains } from './contains.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { MAX_RECTS } from './limits.ts'
import { isOwnHost } from './own-host.ts'
import { rectsOf } from './rects-of.ts'
import { shadowRootOf } from './shadow-root.ts'

/**
 * The code under a point of the viewport. Exact: only the codes of the element under the point are asked for
 * their rectangles.
 * @param target the innermost element under the point, as the event tells it.
 */
export function hitAt(
  hits: HitList,
  target: EventTarget | null | undefined,
  x: number,
  y: number,
): Hit | undefined {
  if (!(target instanceof Element)) return undefined
  const element = innermost(target, x, y)
  const held = hits.heldBy(element) ?? []
  const root = shadowRootOf(element)
  const inRoot = root && hits.heldBy(root)
  const near = [...narrow(held, element, x, y), ...(inRoot ?? [])]
  return near.find((hit) => isOn(hit, x, y))
}

/** Whether a point of the viewport lies on a code. */
export function isOn({ range }: Hit, x: number, y: number): boolean {
  return rectsOf(range).some((rect) => contains(rect, x, y))
}

/** Shadow roots show their host only: goes down into them, but for the card's. */
export function innermost(element: Element, x: number, y: number): Element {
  const inside = isOwnHost(element) ? null : shadowRootOf(element)?.elementFromPoint(x, y)
  return inside && inside !== element ? innermost(inside, x, y) : element
}

/** Of an element with very many codes, such as a log in one text node, those next to the caret's place. */
function narrow(held: readonly Hit[], element: Element, x: number, y: number): readonly Hit[] {
  if (held.length <= MAX_RECTS) return held
  const caret = caretAt(element.getRootNode(), x, y)
  if (!caret) return held
  return held.filter(
    ({ range }) =>
      (range.startContainer === caret.offsetNode &&
        Math.abs(range.startOffset - caret.offset) < 60) ||
      (range.startContainer !== range.endContainer && range.endContainer === caret.offsetNode),
  )
}
