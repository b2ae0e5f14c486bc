import { hostOf } from './reading.ts'

/** DOM §4.4, Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4

/**
 * Compares two nodes by their place in the page; a shadow root's content stands where its host stands.
 * @returns below 0 when `a` comes first, 0 when they are the same.
 */
export function documentOrder(a: Node, b: Node): number {
  if (a === b) return 0
  const rootsOfA = hostChain(a)
  const rootsOfB = hostChain(b)
  for (let depth = 0; ; depth++) {
    const one = rootsOfA[depth]
    const other = rootsOfB[depth]
    if (!one || !other) return one ? 1 : -1
    if (one === other) continue
    return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1
  }
}

/** The node and the hosts above it, outermost first. */
function hostChain(node: Node): Node[] {
  const chain = [node]
  for (let host = hostOf(node); host; host = hostOf(host)) chain.unshift(host)
  return chain
}
