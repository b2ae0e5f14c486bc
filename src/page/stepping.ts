import type { Subject } from '../smtp/mention.ts'
import type { Hit } from './hit.ts'
import { LOW_VIEWPORT } from './limits.ts'
import { hasNoBox } from './reading.ts'
import { rectsOf } from './rects-of.ts'

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
  return hits.find((hit) => hit.reply === reply && hit.enhanced === enhanced && isVisible(hit))
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
  if (!rect || (rect.top >= 0 && rect.bottom <= innerHeight)) return
  // The code is somewhere in an element higher than the viewport, such as a log.
  const box = scrollBoxOf(element) ?? document.scrollingElement
  box?.scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' })
}

function isVisible({ range }: Hit): boolean {
  let element = range.startContainer.parentElement
  while (element && hasNoBox(element)) element = element.parentElement
  const shown =
    element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true
  return shown && rectsOf(range).length > 0
}

function scrollBoxOf(element: Element | null): Element | undefined {
  for (let box = element; box; box = box.parentElement) {
    if (
      box.scrollHeight > box.clientHeight &&
      /auto|scroll/.test(getComputedStyle(box).overflowY)
    ) {
      return box
    }
  }
  return undefined
}
