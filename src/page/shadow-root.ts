/** What browsers offer content scripts for closed shadow roots: Firefox on the element, Chromium beside it. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

/** DOM §4.9: besides custom elements, these can have a shadow root; in practice only some of them do. */
export const PLAIN_HOSTS = 'p,div,span,section,article,main,aside,body'

/** The shadow root of an element, open or closed; null or undefined where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null | undefined {
  if (element.shadowRoot) return element.shadowRoot
  const isCustom = element.nodeName.includes('-')
  // A plain element with a closed root shows nothing of its own; asking all the others would cost a microsecond each.
  if (!isCustom && (element.firstChild || !element.matches(PLAIN_HOSTS))) return undefined
  return closedRootOf(element)
}

function closedRootOf(element: Element): ShadowRoot | null | undefined {
  const root = (element as FirefoxElement).openOrClosedShadowRoot
  if (root !== undefined || !(element instanceof HTMLElement)) return root
  return globalThis.chrome?.dom?.openOrClosedShadowRoot(element)
}
