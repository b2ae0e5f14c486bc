import { type EvidenceLedger, hasGrown } from './evidence-ledger.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { hitsOf } from './hits-of.ts'
import { STRIDE } from './limits.ts'
import { Reading } from './reading.ts'
import { type Walk, walkText } from './walk-text.ts'
import { windowsOf } from './windows.ts'

/** What is known of a frame's document. */
export interface Findings {
  readonly hits: HitList
  readonly evidence: EvidenceLedger
}

/** What a scan came across beside codes. */
export interface Scanned {
  /** Shadow roots in the regions. */
  readonly roots: readonly ShadowRoot[]
  /** What is hidden now, with candidates in it. */
  readonly hidden: ReadonlySet<Element>
  /** Whether the regions brought so much new evidence that the rest should be read again. */
  readonly grown: boolean
  /** Whether the page changed so much meanwhile that some of it was not seen. */
  readonly torn: boolean
}

/** Reads regions of the page and brings the findings up to date. A generator, to be run in slices. */
export function* scan(regions: readonly Node[], findings: Findings): Generator<undefined, Scanned> {
  const { hits, evidence } = findings
  const reading = new Reading()
  const walks = yield* walkAll(regions, findings)
  const known = walks.flatMap((walk) => walk.known)

  const before = evidence.total
  evidence.remove(known)
  for (const text of walks.flatMap((walk) => walk.cues)) {
    if (reading.isReadable(text)) yield* evidence.enter(text)
  }

  const stale = new Set<Node>(known)
  const hidden = new Set<Element>()
  for (const { candidates } of walks) {
    const readable = yield* sortOut(candidates, reading, hidden)
    yield* readWindows(readable, reading, findings, stale)
  }
  hits.replace(stale, [])
  return {
    roots: walks.flatMap((walk) => walk.roots),
    hidden,
    grown: hasGrown(before, evidence.total),
    torn: walks.some((walk) => walk.torn),
  }
}

/** The candidates that somebody can read and nobody writes. What hides others is added to `hidden`. */
function* sortOut(
  candidates: readonly Text[],
  reading: Reading,
  hidden: Set<Element>,
): Generator<undefined, Text[]> {
  const readable: Text[] = []
  for (const [index, text] of candidates.entries()) {
    if (index % STRIDE === 0) yield
    if (reading.isReadable(text)) readable.push(text)
    else {
      const place = reading.hiddenAround(text)
      if (place) hidden.add(place)
    }
  }
  return readable
}

/** Finds the codes of the candidates; what was known of them goes in the same step, so that no mark flickers. */
function* readWindows(
  candidates: readonly Text[],
  reading: Reading,
  { hits, evidence }: Findings,
  stale: Set<Node>,
): Generator<undefined, void> {
  let fresh: Hit[] = []
  let before: Hit | undefined
  for (const window of windowsOf(candidates, reading)) {
    fresh.push(...hitsOf(window, evidence.total))
    if (window.done.length > 0) {
      hits.replace(
        window.done.filter((node) => stale.delete(node)),
        fresh,
        before,
      )
      before = fresh.at(-1) ?? before
      fresh = []
    }
    yield
  }
}

/** Walks the regions and the shadow roots in them, at any depth. */
function* walkAll(
  regions: readonly Node[],
  { hits, evidence }: Findings,
): Generator<undefined, Walk[]> {
  // At a document's first reading nothing is known: to ask of each text would take a fifteenth of it.
  const isKnown =
    hits.all.length === 0 && evidence.isEmpty
      ? () => false
      : (text: Text) => hits.startsIn(text) || evidence.has(text)
  const walks: Walk[] = []
  const queue = [...regions]
  // Grows while it is gone through.
  for (const region of queue) {
    const walk = yield* walkText(region, isKnown)
    walks.push(walk)
    queue.push(...walk.roots)
  }
  return walks
}
