import { caretAt } from './caret-at.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { MAX_RECTS } from './limits.ts'
import { isOwnHost } from './own-host.ts'
import { rectsOf } from './rects-of.ts'
import { shadowRootOf } from './shadow-root.ts'

/** A code under a point, and the rectangle of it that holds the point. */
export interface HitAt {
  readonly hit: Hit
  readonly rect: DOMRect
}

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
): HitAt | undefined {
  if (!(target instanceof Element)) return undefined
  const element = innermost(target, x, y)
  const held = hits.heldBy(element)
  const root = shadowRootOf(element)
  const inRoot = root && hits.heldBy(root)
  const near = [...narrow(held, element, x, y), ...(inRoot ?? [])]
  for (const hit of near) {
    const rect = rectsOf(hit.range).find((each) => contains(each, x, y))
    if (rect) return { hit, rect }
  }
  return undefined
}

/** Shadow roots show their host only: goes down into them, but for the card's. */
export function innermost(element: Element, x: number, y: number): Element {
  const inside = isOwnHost(element) ? null : shadowRootOf(element)?.elementFromPoint(x, y)
  return inside && inside !== element ? innermost(inside, x, y) : element
}

/** Of an element with very many codes, such as a log in one text node, those next to the caret's place. */
function narrow(
  held: readonly Hit[] | undefined,
  element: Element,
  x: number,
  y: number,
): readonly Hit[] {
  if (!held || held.length <= MAX_RECTS) return held ?? []
  const caret = caretAt(element.getRootNode(), x, y)
  if (!caret) return held
  return held.filter(
    ({ range }) =>
      (range.startContainer === caret.node && Math.abs(range.startOffset - caret.offset) < 60) ||
      (range.startContainer !== range.endContainer && range.endContainer === caret.node),
  )
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom
}
