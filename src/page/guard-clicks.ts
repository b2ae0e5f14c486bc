import { contains } from './contains.ts'
import { SETTLE_MS } from './limits.ts'
import { isOwnHost } from './own-host.ts'

/** What the browser shows above everything else. */
const TOP_LAYER = ':popover-open, :modal'

/**
 * A page may lay something over a card, or open it under a moving pointer, to steal a click: then the click
 * does nothing. So do clicks that the page makes itself.
 */
export function guardClicks(panel: HTMLElement, host: HTMLElement): void {
  const since = performance.now()
  const beneath = new Set(document.querySelectorAll(TOP_LAYER))
  const isLaidOver = (x: number, y: number) =>
    (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y) !== host ||
    // What lets the pointer through is not found by its place.
    [...document.querySelectorAll(TOP_LAYER)].some(
      (element) =>
        !beneath.has(element) &&
        !isOwnHost(element) &&
        contains(element.getBoundingClientRect(), x, y),
    )
  const onClick = (event: MouseEvent) => {
    const { clientX: x, clientY: y, isTrusted, detail } = event
    const isByKey = detail === 0
    const isSettled = performance.now() - since >= SETTLE_MS
    if (isTrusted && (isByKey || (isSettled && !isLaidOver(x, y)))) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  panel.addEventListener('click', onClick, true)
}
