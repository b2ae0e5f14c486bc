import { countLeading } from '../smtp/count-leading.ts'
import type { Caret } from './caret-at.ts'
import { documentOrder } from './document-order.ts'
import type { Hit } from './hit.ts'
import { MAX_HITS } from './limits.ts'

/** The codes of this frame, in the page's order, found again by node. */
export class HitList {
  #hits: Hit[] = []
  readonly #byStart = new Map<Node, Hit[]>()
  readonly #byHolder = new WeakMap<Node, Set<Hit>>()

  /** In the page's order. */
  get all(): readonly Hit[] {
    return this.#hits
  }

  /** Whether a code begins in this text node. */
  startsIn(node: Node): boolean {
    return this.#byStart.has(node)
  }

  /** The codes whose text an element or a shadow root holds directly. */
  heldBy(holder: Node): ReadonlySet<Hit> | undefined {
    return this.#byHolder.get(holder)
  }

  has(hit: Hit): boolean {
    return this.#byStart.get(hit.range.startContainer)?.includes(hit) ?? false
  }

  /**
   * Drops the codes that begin in the given text nodes, and puts others in their place. A code that was there
   * before stays the same object: its mark does not flicker and its card stays open.
   */
  replace(stale: Iterable<Node>, fresh: readonly Hit[]): void {
    const gone = new Set<Hit>()
    for (const node of stale) for (const hit of this.#byStart.get(node) ?? []) gone.add(hit)
    const added = fresh.filter((hit) => {
      const same = this.#byStart.get(hit.range.startContainer)?.find((old) => isSame(old, hit))
      return !(same && gone.delete(same))
    })
    if (gone.size > 0) this.#hits = this.#hits.filter((hit) => !gone.has(hit))
    for (const hit of gone) this.#forget(hit)
    for (const hit of added) this.#insert(hit)
  }

  /** Drops what left the page with its text. */
  sweep(): void {
    const gone = [...this.#byStart.keys()].filter((node) => !node.isConnected)
    if (gone.length > 0) this.replace(gone, [])
  }

  /** How many codes come before a place in the page. */
  countBefore({ node, offset }: Caret): number {
    return countLeading(this.#hits, ({ range: { startContainer, startOffset } }) =>
      startContainer === node ? startOffset < offset : documentOrder(startContainer, node) < 0,
    )
  }

  #insert(hit: Hit): void {
    if (this.#hits.length >= MAX_HITS) return
    const last = this.#hits.at(-1)
    if (!last || inOrder(last, hit)) this.#hits.push(hit)
    else
      this.#hits.splice(
        countLeading(this.#hits, (each) => inOrder(each, hit)),
        0,
        hit,
      )
    const start = hit.range.startContainer
    const siblings = this.#byStart.get(start)
    if (siblings) siblings.push(hit)
    else this.#byStart.set(start, [hit])
    for (const node of hit.holders) {
      const held = this.#byHolder.get(node)
      if (held) held.add(hit)
      else this.#byHolder.set(node, new Set([hit]))
    }
  }

  #forget(hit: Hit): void {
    const start = hit.range.startContainer
    const left = this.#byStart.get(start)?.filter((each) => each !== hit) ?? []
    if (left.length > 0) this.#byStart.set(start, left)
    else this.#byStart.delete(start)
    for (const node of hit.holders) this.#byHolder.get(node)?.delete(hit)
  }
}

function isSame(a: Hit, b: Hit): boolean {
  return (
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.look === b.look &&
    a.reply === b.reply &&
    a.enhanced === b.enhanced
  )
}

function inOrder(a: Hit, b: Hit): boolean {
  const { startContainer, startOffset } = a.range
  if (startContainer === b.range.startContainer) return startOffset <= b.range.startOffset
  return documentOrder(startContainer, b.range.startContainer) <= 0
}
