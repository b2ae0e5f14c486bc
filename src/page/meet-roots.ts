import { isOwnHost } from './own-host.ts'
import { shadowRootOf } from './shadow-root.ts'
import type { Survey } from './survey.ts'

/**
 * Has the shadow roots at the pointer read: one that was attached to an element that was there already is no change
 * that anybody is told of.
 * @param element the innermost element under the pointer.
 */
export function meetRoots(survey: Survey, element: Element): void {
  if (isOwnHost(element)) return
  const inner = shadowRootOf(element)
  if (inner) survey.meet(inner)
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    survey.meet(root)
}
