import { countLeading } from '../smtp/count-leading.ts'
import type { Caret } from './caret-at.ts'
import { documentOrder } from './document-order.ts'
import type { Hit } from './hit.ts'
import { MAX_HITS } from './limits.ts'

/** The codes of this frame, in the page's order, found again by node. */
export class HitList {
  #hits: Hit[] = []
  /** By the text node in which they begin, and by what holds their text. */
  readonly #byNode = new Map<Node, Hit[]>()

  /** In the page's order. */
  get all(): readonly Hit[] {
    return this.#hits
  }

  /** Whether a code begins in this text node. */
  startsIn(node: Node): boolean {
    return this.#byNode.has(node)
  }

  /** The codes whose text an element or a shadow root holds directly. */
  heldBy(holder: Node): readonly Hit[] | undefined {
    return this.#byNode.get(holder)
  }

  has(hit: Hit): boolean {
    return this.#byNode.get(hit.range.startContainer)?.includes(hit) ?? false
  }

  /**
   * Drops the codes that begin in the given text nodes, and puts others in their place. A code that was there
   * before stays the same object: its mark does not flicker and its card stays open.
   * @param before a code that all of these come behind: where it is the page's last, no place need be looked for.
   */
  replace(stale: Iterable<Node>, fresh: readonly Hit[], before?: Hit): void {
    const gone = new Set<Hit>()
    for (const node of stale) for (const hit of this.#byNode.get(node) ?? []) gone.add(hit)
    const added = fresh.filter((hit) => {
      const same = this.#byNode.get(hit.range.startContainer)?.find((old) => isSame(old, hit))
      return !(same && gone.delete(same))
    })
    if (gone.size > 0) this.#forget(gone)
    this.#insert(added, before)
  }

  /**
   * Drops what left the page with its text.
   * @returns where codes begin that lost their end only: what is left may be another code.
   */
  sweep(): Node[] {
    const starts = this.#hits.map(({ range }) => range.startContainer)
    this.replace(new Set(starts.filter((node) => !node.isConnected)), [])
    return this.#hits
      .filter(
        ({ range }) =>
          range.startContainer !== range.endContainer && !range.endContainer.isConnected,
      )
      .map(({ range }) => range.startContainer)
  }

  /** How many codes come before a place in the page. */
  countBefore({ offsetNode: node, offset }: Caret): number {
    return countLeading(this.#hits, ({ range: { startContainer, startOffset } }) =>
      startContainer === node ? startOffset < offset : documentOrder(startContainer, node) < 0,
    )
  }

  /** Adds codes in the page's order. Most often nothing stands between them: then one place is looked for. */
  #insert(added: readonly Hit[], before: Hit | undefined): void {
    let at = before && this.#hits.at(-1) === before ? this.#hits.length : -1
    for (const hit of added) {
      if (this.#hits.length >= MAX_HITS) return
      const next = this.#hits[at]
      if (at < 0 || (next && !inOrder(hit, next))) at = this.#placeFor(hit)
      this.#hits.splice(at++, 0, hit)
      for (const node of nodesOf(hit)) {
        const hits = this.#byNode.get(node)
        if (hits) hits.push(hit)
        else this.#byNode.set(node, [hit])
      }
    }
  }

  #placeFor(hit: Hit): number {
    const last = this.#hits.at(-1)
    if (!last || inOrder(last, hit)) return this.#hits.length
    return countLeading(this.#hits, (each) => inOrder(each, hit))
  }

  #forget(gone: ReadonlySet<Hit>): void {
    const isLeft = (hit: Hit) => !gone.has(hit)
    this.#hits = this.#hits.filter(isLeft)
    for (const node of new Set([...gone].flatMap(nodesOf))) {
      const left = this.#byNode.get(node)?.filter(isLeft) ?? []
      if (left.length > 0) this.#byNode.set(node, left)
      else this.#byNode.delete(node)
    }
  }
}

function isSame(a: Hit, b: Hit): boolean {
  return (
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.look === b.look &&
    a.mention.reply === b.mention.reply &&
    a.mention.enhanced === b.mention.enhanced
  )
}

function inOrder(a: Hit, b: Hit): boolean {
  const { startContainer, startOffset } = a.range
  if (startContainer === b.range.startContainer) return startOffset <= b.range.startOffset
  return documentOrder(startContainer, b.range.startContainer) <= 0
}

function nodesOf({ range, holders }: Hit): Node[] {
  return [range.startContainer, ...holders]
}
