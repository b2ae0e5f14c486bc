import { countLeading } from '../smtp/count-leading.ts'
import { CELL, GAPS, type Gap, LINE, PARAGRAPH } from './reading.ts'

/** Empty cells in a row that are told apart; wider tables are not read by column. */
const MAX_TABS = 50

/** A piece of a text node, and where it stands in the joined text. */
interface Piece {
  readonly node: Text
  /** Offset in the node. */
  readonly from: number
  readonly at: number
  readonly length: number
}

/** Blanks as HTML source has them; a no-break space is no such blank, it is shown. */
const SOURCE_BLANKS = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g

/**
 * Text nodes put together as a reader sees them: lines where the page breaks them, blanks folded where
 * the page folds them. Every offset leads back to the node it came from.
 */
export class JoinedText {
  text = ''
  readonly #pieces: Piece[] = []
  #gap: Gap = 0
  /** Cells that were left since the last text, in its row: a tab for each, so that columns stay columns. */
  #tabs = 0
  /** Where in the text the cells began that are open now. */
  #cells: number[] = []

  /** Notes what stands before the next text. The strongest wins. Blocks at a cell's beginning begin no line. */
  addGap(gap: Gap): void {
    if (gap <= this.#gap || this.#cells.at(-1) === this.text.length) return
    this.#gap = gap
    if (gap >= LINE) this.#tabs = 0
  }

  /** A `<br>`: the second in a row is an empty line. */
  addBreak(): void {
    this.addGap(this.#gap >= LINE ? PARAGRAPH : LINE)
  }

  /** Notes the beginning of an element. */
  open(gap: Gap): void {
    if (gap === CELL) this.#cells.push(this.text.length)
    else this.addGap(gap)
  }

  /** Notes the end of an element. A cell of one line stands in its row's line, whatever blocks it is made of. */
  close(gap: Gap): void {
    if (gap !== CELL) {
      this.addGap(gap)
      return
    }
    const start = this.#cells.pop() ?? 0
    const hasLines = this.text.slice(start).trim().includes('\n')
    if (hasLines) this.addGap(LINE)
    else {
      if (start < this.text.length) this.#gap = 0
      this.#tabs = Math.min(this.#tabs + 1, MAX_TABS)
    }
  }

  /** Ends a row whose cells may be open still. */
  endRow(): void {
    this.#cells = []
    this.addGap(LINE)
  }

  /** Adds a part of a text node. `keepsLines` tells, where it matters, whether its blanks are shown as they are. */
  add(node: Text, from: number, to: number, keepsLines: () => boolean): void {
    // Of a part not `data`: Firefox would copy the whole of a 10 MB log for each line of it.
    const isWhole = from === 0 && to === node.length
    const data = isWhole ? node.data : node.substringData(from, to - from)
    let start = 0
    // Most texts have none: a search costs a tenth of asking for all.
    const hasBlanks = data.search(SOURCE_BLANKS) >= 0 && !keepsLines()
    for (const blanks of hasBlanks ? data.matchAll(SOURCE_BLANKS) : []) {
      this.#addPiece(node, from + start, data.slice(start, blanks.index))
      this.addGap(1)
      start = blanks.index + blanks[0].length
    }
    this.#addPiece(node, from + start, data.slice(start))
  }

  /** The place in the page of a part of the joined text. */
  range(start: number, end: number): StaticRangeInit {
    const first = this.#pieces[this.#indexAt(start)] as Piece
    const last = this.#pieces[this.#indexAt(end - 1)] as Piece
    return {
      startContainer: first.node,
      startOffset: first.from + start - first.at,
      endContainer: last.node,
      endOffset: last.from + Math.min(end - last.at, last.length),
    }
  }

  /** The elements that directly hold the text between two offsets, each once. */
  elements(start: number, end: number): Node[] {
    const held = this.#pieces
      .slice(this.#indexAt(start), this.#indexAt(end - 1) + 1)
      .map((piece) => piece.node.parentNode)
      .filter((parent) => parent !== null)
    return held.length > 1 ? [...new Set(held)] : held
  }

  /** Where an offset of a node stands in the joined text; undefined when that part is not in it. */
  offsetOf(node: Node, offset: number): number | undefined {
    const piece = this.#pieces.find(
      (each) => each.node === node && offset >= each.from && offset < each.from + each.length,
    )
    return piece && piece.at + offset - piece.from
  }

  #addPiece(node: Text, from: number, data: string): void {
    if (data === '') return
    if (this.text !== '' && (this.#gap >= LINE || this.#tabs === 0)) this.text += GAPS[this.#gap]
    this.text += '\t'.repeat(this.#tabs)
    this.#gap = 0
    this.#tabs = 0
    this.#pieces.push({ node, from, at: this.text.length, length: data.length })
    this.text += data
  }

  /** The piece in which an offset of the joined text lies, or the one before it. */
  #indexAt(offset: number): number {
    return countLeading(this.#pieces, ({ at }) => at <= offset) - 1
  }
}
