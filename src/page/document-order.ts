import { hostOf } from './host-of.ts'

/** DOM §4.4, taken as numbers: in Firefox an extension pays for each look at the page's `Node`. */
const DISCONNECTED = 1
const PRECEDING = 2
const FOLLOWING = 4

/**
 * Compares two nodes by their place in the page; a shadow root's content stands where its host stands.
 * @returns below 0 when `a` comes first, 0 when they are the same or cannot be compared.
 */
export function documentOrder(a: Node, b: Node): number {
  if (a === b) return 0
  const position = a.compareDocumentPosition(b)
  if (!(position & DISCONNECTED)) return orderOf(position)
  const hostsOfA = hostChain(a)
  const hostsOfB = hostChain(b)
  for (let depth = 0; ; depth++) {
    const one = hostsOfA[depth]
    const other = hostsOfB[depth]
    if (!one || !other) return one ? 1 : other ? -1 : 0
    if (one !== other) return orderOf(one.compareDocumentPosition(other))
  }
}

function orderOf(position: number): number {
  if (position & FOLLOWING) return -1
  return position & PRECEDING ? 1 : 0
}

/** The node and the hosts above it, outermost first. */
function hostChain(node: Node): Node[] {
  const chain = [node]
  for (let host = hostOf(node); host; host = hostOf(host)) chain.unshift(host)
  return chain
}
