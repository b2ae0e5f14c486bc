/** What browsers offer content scripts for closed shadow roots: Firefox on the element, Chromium beside it. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}

/** The shadow root of an element, open or closed; undefined where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot
  if (!mayBeHost(element)) return undefined
  const closed = (element as FirefoxElement).openOrClosedShadowRoot
  if (closed !== undefined) return closed ?? undefined
  if (!(element instanceof HTMLElement)) return undefined
  return globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? undefined
}

const PLAIN_HOSTS = new Set(['DIV', 'SPAN', 'SECTION', 'ARTICLE', 'MAIN', 'ASIDE', 'BODY', 'P'])

/** DOM §4.9: only custom elements and a handful of plain ones can have a shadow root. */
function mayBeHost(element: Element): boolean {
  return element.nodeName.includes('-') || PLAIN_HOSTS.has(element.nodeName)
}
