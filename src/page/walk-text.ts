import { mayHoldCode, mayHoldCue } from '../smtp/candidate.ts'
import { MAX_HOSTS, STRIDE } from './limits.ts'
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

/** No code is longer: `5.123.123`, and a character before it by which it is none. */
const LONGEST = 10

/** Whether a piece of a code may end or begin with a character: a digit or a dot (between them, a slash). */
const isOfCode = (unit: number): boolean => unit >= 0x2e && unit <= 0x39

/**
 * The one walk over a part of the page: yields now and then, so that it can be done in slices. Asks each text node
 * the two cheapest questions only; whether a candidate is shown or edited is asked later, of the few.
 */
export function* walkText(
  region: Node,
  isKnown: (text: Text) => boolean,
): Generator<undefined, Walk> {
  const walk: Walk = { candidates: [], cues: [], known: [], roots: [], torn: false }
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
  let next = region.nodeType === Node.TEXT_NODE ? region : walker.nextNode()
  let strides = 0
  for (; next; strides++) {
    next = sortTexts(next as Text, walker, isKnown, walk)
    yield
    if (next && !next.isConnected) return { ...walk, torn: true }
  }
  const roots = yield* rootsIn(region, strides * STRIDE > MAX_HOSTS)
  return { ...walk, roots }
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
  /** The end of the last texts where it may be the beginning of a code, and the text in which it begins. */
  let end = ''
  let opener = first
  // A stride does not end amid a code.
  for (let count = 0; next && count < STRIDE + end.length; count++) {
    const text = next as Text
    const { data } = text
    next = walker.nextNode()
    if (isKnown(text)) known.push(text)
    const isNext = end !== '' && isOfCode(data.charCodeAt(0))
    if (isNext && mayHoldCode(end + data) && candidates.at(-1) !== opener) candidates.push(opener)
    // One of two characters is all of a code, where both its ends are.
    if (!isNext || data.length > 2) {
      end = ''
      opener = text
    }
    end = isOfCode(data.charCodeAt(data.length - 1)) ? (end + data).slice(-LONGEST) : ''
    if (data.length < 3) continue
    const mayCount = mayHoldCode(data)
    const mayTell = mayHoldCue(data)
    if (!(mayCount || mayTell) || UNSEEN.test(text.parentNode?.nodeName ?? '')) continue
    if (mayCount) candidates.push(text)
    if (mayTell) cues.push(text)
  }
  return next
}
