import { mayHoldCode, mayHoldCue } from '../smtp/candidate.ts'
import { STRIDE } from './limits.ts'
import { rootsIn } from './roots-in.ts'
import { UNSEEN } from './unseen.ts'

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

/**
 * The one walk over a part of the page: yields now and then, so that it can be done in slices. Asks each text node
 * the two cheapest questions only; whether a candidate is shown or edited is asked later, of the few.
 */
export function* walkText(
  region: Node,
  isKnown: (text: Text) => boolean,
): Generator<undefined, Walk> {
  const roots = yield* rootsIn(region)
  const walk: Walk = { candidates: [], cues: [], known: [], roots, torn: false }
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
  let next = region.nodeType === Node.TEXT_NODE ? region : walker.nextNode()
  while (next) {
    next = sortTexts(next as Text, walker, isKnown, walk)
    yield
    if (next && !next.isConnected) return { ...walk, torn: true }
  }
  return walk
}

/**
 * Sorts a stride of text nodes into the walk. Not in the generator itself, which Firefox does not compile as well.
 * @returns the text node behind them.
 */
function sortTexts(
  first: Text,
  walker: TreeWalker,
  isKnown: (text: Text) => boolean,
  { known, candidates, cues }: Walk,
): Node | null {
  let next: Node | null = first
  for (let count = 0; next && count < STRIDE; count++) {
    const text = next as Text
    const { data } = text
    next = walker.nextNode()
    if (isKnown(text)) known.push(text)
    if (data.length < 3) continue
    const mayCount = mayHoldCode(data)
    const mayTell = mayHoldCue(data)
    if (!(mayCount || mayTell) || UNSEEN.has(text.parentNode?.nodeName ?? '')) continue
    if (mayCount) candidates.push(text)
    if (mayTell) cues.push(text)
  }
  return next
}
