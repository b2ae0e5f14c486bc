import { contains } from './contains.ts'
import type { Hit } from './hit.ts'
import { isOn } from './hit-at.ts'
import { hostOf, parentOf } from './reading.ts'
import { shadowRootOf } from './shadow-root.ts'
import { isVisible } from './stepping.ts'

/** Of a colour or an image that hides what is under it, nothing; less than half of a colour hides nothing. */
const CLEAR = /[,/] 0(\.[0-4]\d*)?\)$/

/**
 * Of some codes the one that a reader sees at a point of the viewport where the pointer meets something else: a link or a
 * clear layer that is stretched over the text, or what lies under a text that lets the pointer through.
 */
export function hitBeneath(hits: Iterable<Hit>, x: number, y: number): Hit | undefined {
  return [...hits].find((hit) => isOn(hit, x, y) && isSeen(hit, x, y))
}

/** Whether nothing hides a code at a point; nor does a box, out of which it is scrolled. */
function isSeen(hit: Hit, x: number, y: number): boolean {
  let element = parentOf(hit.range.startContainer)
  while (element && getComputedStyle(element).pointerEvents === 'none') element = parentOf(element)
  for (; element; element = hostOf(element)) {
    const stack = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y)
    const depth = stack.indexOf(element)
    if (depth < 0 || stack.slice(0, depth).some((above) => hides(above, x, y))) return false
  }
  return isVisible(hit)
}

/** Whether an element hides what is under it at a point. What is stretched out of it, as `::after`, is a link's area. */
function hides(element: Element, x: number, y: number): boolean {
  const root = shadowRootOf(element)
  const inside = root?.elementsFromPoint(x, y)
  // Chromium tells of what is beside a shadow root too.
  if (inside?.some((each) => root?.contains(each) && hides(each, x, y))) return true
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const isClear = CLEAR.test(backgroundColor) && backgroundImage === 'none'
  if (isClear && !element.matches('img,video,canvas')) return false
  return contains(element.getBoundingClientRect(), x, y)
}
