import { parentOf } from './reading.ts'

/**
 * The element in which the card of a node hangs. Beside a modal dialog or what fills the screen everything is inert: it hangs
 * in that, also in a shadow root.
 */
export function hangerOf(node: Node): Element {
  for (let place = shownIn(node); place; place = shownIn(place)) {
    if (place.matches(':modal')) return place
  }
  return document.querySelector(':modal') ?? document.documentElement
}

/** The element in which the page shows a node: the slot that takes it, or the one around it. */
function shownIn(node: Node): Element | null {
  return (node as Element | Text).assignedSlot ?? parentOf(node)
}
