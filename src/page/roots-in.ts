import { MAX_HOSTS, STRIDE } from './limits.ts'
import { isOwnHost } from './own-host.ts'
import { PLAIN_HOSTS, shadowRootOf } from './shadow-root.ts'

/** Custom elements, whose names no selector tells; the usual others are left out by the browser itself. */
const CUSTOM_HOSTS = ':not(p,div,span,td,tr,li,a,b,br,i,img,code,path,th)'

/**
 * The shadow roots right in a part of the page, open and closed ones; yields now and then. The browser finds the elements
 * that may have one: to meet every element would cost a script as much again as all texts.
 * @param isLarge whether it has so many texts that its elements are too many as well.
 */
export function* rootsIn(region: Node, isLarge: boolean): Generator<undefined, ShadowRoot[]> {
  const roots: ShadowRoot[] = []
  const add = (element: Element) => {
    const root = isOwnHost(element) ? undefined : shadowRootOf(element)
    if (root) roots.push(root)
  }
  if (region instanceof Element) add(region)
  if (!region.hasChildNodes()) return roots
  const hosts = hostsIn(region as Element, isLarge)
  for (let i = 0; i < hosts.length; i++) {
    if (i % STRIDE === 0) yield
    add(hosts[i] as Element)
  }
  return roots
}

/** In a page of very many only those that are custom, or empty but for a root; the pointer meets the others. */
function hostsIn(region: ParentNode, isLarge: boolean): NodeListOf<Element> {
  const hosts = isLarge ? undefined : region.querySelectorAll(`${PLAIN_HOSTS},${CUSTOM_HOSTS}`)
  if (hosts && hosts.length <= MAX_HOSTS) return hosts
  return region.querySelectorAll(`:empty:is(${PLAIN_HOSTS}),${CUSTOM_HOSTS}`)
}
