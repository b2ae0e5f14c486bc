import { codeLists } from './code-lists.ts'
import { lineNumbers } from './line-numbers.ts'
import { NearbyWords } from './nearby-words.ts'
import { PastCodes } from './past-codes.ts'
import { TableCells } from './table-cells.ts'
import type { Witness } from './witness.ts'

/** The number of a chapter that has chapters of its own, at the start of a line: `5.2 Filters`. */
const CHAPTER = /(?<=^[ \t]{0,8})[245]\.\d{1,3}(?=\.? [A-Z])/gm

/** All that a number of one text is judged by, besides the place it stands in. Asked in order of places. */
export class Scene {
  readonly source: string
  readonly words: NearbyWords
  readonly cells: TableCells
  readonly past: PastCodes
  readonly witness: Witness
  #lineNumbers: ReadonlySet<number> | undefined
  #codeLists: ReadonlySet<number> | undefined
  #chapters: ReadonlySet<string> | undefined

  constructor(source: string, witness: Witness) {
    this.source = source
    this.words = new NearbyWords(source)
    this.cells = new TableCells(source)
    this.past = new PastCodes(source)
    this.witness = witness
  }

  /** Whether the text is about mail delivery, or speaks of it before a place. */
  isMail(at: number): boolean {
    return this.witness.says('mail') || this.words.failurePrecedes(at)
  }

  /** Whether a number is one of a list of reply codes. */
  isListed(at: number): boolean {
    this.#codeLists ??= codeLists(this.source)
    return this.#codeLists.has(at)
  }

  /** Whether a number is that of its line. */
  isLineNumber(at: number): boolean {
    this.#lineNumbers ??= lineNumbers(this.source)
    return this.#lineNumbers.has(at)
  }

  /** Whether three numbers are those of a chapter: the one above it has a line, as `5.2 Filters` above `5.2.1 Relays`. */
  isChapter(numbers: string): boolean {
    this.#chapters ??= new Set(this.source.match(CHAPTER))
    return this.#chapters.has(numbers.slice(0, numbers.lastIndexOf('.')))
  }
}
