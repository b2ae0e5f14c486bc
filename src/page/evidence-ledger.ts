import { addEvidence, type Evidence, NO_EVIDENCE } from '../smtp/evidence.ts'
import { gatherEvidence } from '../smtp/gather-evidence.ts'
import { EVIDENCE_ENOUGH, MAX_WINDOW } from './limits.ts'

/** The evidence of a document, kept by the text nodes that give it: it goes when they go. */
export class EvidenceLedger {
  readonly #entries = new Map<Node, Evidence>()
  #total: Evidence = NO_EVIDENCE

  get total(): Evidence {
    return this.#total
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0
  }

  has(node: Node): boolean {
    return this.#entries.has(node)
  }

  /** Enters what a text node says, a piece at a time; it must not be in the ledger yet. */
  *enter(text: Text): Generator<undefined, void> {
    const { data } = text
    let evidence = NO_EVIDENCE
    for (let from = 0; from < data.length; from += MAX_WINDOW) {
      evidence = addEvidence(evidence, gatherEvidence(data.slice(from, from + MAX_WINDOW)))
      yield
    }
    this.#entries.set(text, evidence)
    this.#total = addEvidence(this.#total, evidence)
  }

  /** Takes the given nodes' evidence away. */
  remove(nodes: Iterable<Node>): void {
    let changed = false
    for (const node of nodes) changed = this.#entries.delete(node) || changed
    if (changed) this.#total = [...this.#entries.values()].reduce(addEvidence, NO_EVIDENCE)
  }

  /** Takes away what left the page with its text. */
  sweep(): void {
    this.remove([...this.#entries.keys()].filter((node) => !node.isConnected))
  }
}

/** Whether there is more evidence of some kind than there was, where more can still change what is found. */
export function hasGrown(before: Evidence, now: Evidence): boolean {
  const kinds = Object.keys(now) as (keyof Evidence)[]
  return kinds.some((kind) => now[kind] > before[kind] && before[kind] < EVIDENCE_ENOUGH)
}
