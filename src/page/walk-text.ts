import { mayHoldCode, mayHoldCue } from '../smtp/candidate.ts'
import { isOwnHost } from './own-host.ts'
import { shadowRootOf } from './shadow-root.ts'

/** What one walk comes across. */
export interface Walk {
  /** Text nodes that may hold a code, in document order. */
  readonly candidates: Text[]
  /** Text nodes with words that are evidence. */
  readonly cues: Text[]
  /** Every text node that `isKnown` says something of. */
  readonly known: Text[]
  /** Shadow roots below, open and closed ones. */
  readonly roots: ShadowRoot[]
  /** The page took away the ground under the walk: what came after that was not seen. */
  readonly torn: boolean
}

/** Texts that are never shown. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TITLE', 'IFRAME'])

/** Taken once: Firefox looks up a page's global for an extension in about the time of a whole step of the walk. */
const { ELEMENT_NODE, TEXT_NODE } = Node

/** Nodes between two looks at the clock. */
const STRIDE = 500

/**
 * The one walk over a part of the page: yields now and then, so that it can be done in slices. Asks each text node
 * the two cheapest questions only; whether a candidate is shown or edited is asked later, of the few.
 */
export function* walkText(
  region: Node,
  isKnown: (text: Text) => boolean,
): Generator<undefined, Walk> {
  const walk: Walk = { candidates: [], cues: [], known: [], roots: [], torn: false }
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let count = 0
  for (let node: Node | null = region; node; node = walker.nextNode()) {
    if (++count % STRIDE === 0) {
      yield
      if (!node.isConnected) return { ...walk, torn: true }
    }
    const { nodeType } = node
    if (nodeType === ELEMENT_NODE) {
      const root = shadowRootOf(node as Element)
      if (root && !isOwnHost(node)) walk.roots.push(root)
    } else if (nodeType === TEXT_NODE) {
      const text = node as Text
      const { data } = text
      if (isKnown(text)) walk.known.push(text)
      if (data.length < 3) continue
      const mayCount = mayHoldCode(data)
      const mayTell = mayHoldCue(data)
      if (!(mayCount || mayTell) || UNSEEN.has(text.parentNode?.nodeName ?? '')) continue
      if (mayCount) walk.candidates.push(text)
      if (mayTell) walk.cues.push(text)
    }
  }
  return walk
}
