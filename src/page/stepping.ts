import type { Subject } from '../smtp/mention.ts'
import type { Hit } from './hit.ts'
import { LOW_VIEWPORT } from './limits.ts'
import { hasNoBox } from './reading.ts'
import { rectsOf } from './rects-of.ts'
import { scrollBoxOf } from './scroll-box-of.ts'

/**
 * The code to go to from another one.
 * @param current where the last step or the open card is; undefined to enter at the first (or last) code.
 * @returns undefined at the end of this frame's codes.
 */
export function stepFrom(
  hits: readonly Hit[],
  current: Hit | undefined,
  direction: 1 | -1,
): Hit | undefined {
  const outside = direction > 0 ? -1 : hits.length
  const at = current ? hits.indexOf(current) : -1
  for (let i = (at < 0 ? outside : at) + direction; hits[i]; i += direction) {
    const hit = hits[i] as Hit
    if (isVisible(hit)) return hit
  }
  return undefined
}

/** The first place of a code that is to be seen. */
export function firstOf(hits: readonly Hit[], { reply, enhanced }: Subject): Hit | undefined {
  return hits.find(
    (hit) => hit.mention.reply === reply && hit.mention.enhanced === enhanced && isVisible(hit),
  )
}

/**
 * Brings a code to the middle of the viewport, in every box that scrolls around it; in a low viewport to its top, so
 * that its card has room below.
 */
export function scrollTo({ range }: Hit): void {
  const element = range.startContainer.parentElement
  const block = innerHeight < LOW_VIEWPORT ? 'start' : 'center'
  element?.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' })
  const [rect] = rectsOf(range)
  const box = scrollBoxOf(element) ?? document.scrollingElement
  if (!rect || !box) return
  const edges = box.getBoundingClientRect()
  const top = Math.max(0, edges.top)
  const bottom = Math.min(innerHeight, edges.bottom)
  if (rect.top >= top && rect.bottom <= bottom) return
  // The code is somewhere in an element higher than the box, such as a log.
  box.scrollBy({ top: rect.top - (top + bottom) / 2, behavior: 'instant' })
}

/** Whether a code is to be seen, once it is scrolled to. */
export function isVisible({ range }: Hit): boolean {
  let element = range.startContainer.parentElement
  while (element && hasNoBox(element)) element = element.parentElement
  const shown =
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true
  return shown && rectsOf(range).length > 0
}
