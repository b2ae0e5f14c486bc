import { isOwnHost } from './own-host.ts'
import { shadowRootOf } from './shadow-root.ts'
import type { Survey } from './survey.ts'

/**
 * Has the shadow roots at the pointer read: one that was attached to an element that was there already is no change
 * that anybody is told of.
 * @param target the innermost element under the pointer, as the event tells it.
 */
export function meetRoots(survey: Survey, target: EventTarget | undefined): void {
  if (!(target instanceof Element) || isOwnHost(target)) return
  const root = target.getRootNode()
  const inner = shadowRootOf(target)
  if (root instanceof ShadowRoot) survey.meet(root)
  if (inner) survey.meet(inner)
}
