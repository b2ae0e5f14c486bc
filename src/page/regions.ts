import { MAX_BLOCK_CHILDREN, MAX_REGIONS } from './limits.ts'
import { hostOf, Reading } from './reading.ts'
import { UNSEEN } from './unseen.ts'

/** The changed parts of the page, collected until the next scan: nodes, or everything. */
export class Regions {
  readonly #nodes = new Set<Node>()
  #everything = false

  get isEmpty(): boolean {
    return !this.#everything && this.#nodes.size === 0
  }

  add(node: Node): void {
    // Pages put in scripts and frames all the time: reading around them takes more than they do.
    if (this.#everything || UNSEEN.test(node.nodeName)) return
    this.#nodes.add(node)
    if (this.#nodes.size > MAX_REGIONS) this.addEverything()
  }

  addEverything(): void {
    this.#everything = true
    this.#nodes.clear()
  }

  /** Takes the regions out, as few disjoint ones as possible; `everything` stands for the whole page. */
  take(everything: Node): Node[] {
    const nodes = this.#everything ? [everything] : disjoint([...this.#nodes])
    this.#everything = false
    this.#nodes.clear()
    return nodes
  }
}

function disjoint(nodes: readonly Node[]): Node[] {
  const reading = new Reading()
  const blocks = [
    ...new Set(nodes.filter((node) => node.isConnected).map((node) => blockOf(node, reading))),
  ]
  return blocks.filter((block) => !blocks.some((other) => other !== block && holds(other, block)))
}

/** Whether `outer` is above `inner`, across shadow roots. */
function holds(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = hostOf(node)) {
    if (outer.contains(node)) return true
  }
  return false
}

/** The block around a changed piece of a line: a code may begin in one piece and end in the next. */
function blockOf(node: Node, reading: Reading): Node {
  let block = node
  while (
    (!(block instanceof Element) || reading.gapOf(block) < 3) &&
    block.parentNode instanceof Element &&
    block.parentNode.childNodes.length <= MAX_BLOCK_CHILDREN
  ) {
    block = block.parentNode
  }
  return block
}
