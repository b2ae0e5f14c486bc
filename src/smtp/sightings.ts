/** The longest word, with what must not follow it: one may begin this long before the place that was read to. */
const OVERLAP = 24

/** A search goes on for so long: far only when the places asked for are close together. */
const MIN_STEP = 200
const MAX_STEP = 4096

/**
 * Tells where words begin near places of one text. Asked in order of places it reads no character much more than once,
 * and the answer does not depend on what was asked before.
 */
export class Sightings {
  readonly #text: string
  readonly #words: RegExp
  /** No word begins between the next one and here. */
  #clearTo = 0
  #next = -1
  #step = MIN_STEP
  #passed = -1
  #countedTo = 0

  /** @param words a global pattern of words of at most 24 characters. */
  constructor(text: string, words: RegExp) {
    this.#text = text
    this.#words = words
  }

  /** Where the first word begins, at `from` or after and before `end`; -1 where none does. */
  first(from: number, end: number): number {
    if (this.#next < from && this.#clearTo < end) this.#search(Math.max(from, this.#clearTo), end)
    return this.#next >= from && this.#next < end ? this.#next : -1
  }

  /** Where the last word begins, at `from` or after and before `end`; -1 where none does. */
  last(from: number, end: number): number {
    let next = this.first(Math.max(from, this.#countedTo), end)
    while (next >= 0) {
      this.#passed = next
      next = this.first(next + 1, end)
    }
    this.#countedTo = end
    return this.#passed >= from ? this.#passed : -1
  }

  #search(from: number, end: number): void {
    this.#step = from === this.#clearTo ? Math.min(this.#step * 2, MAX_STEP) : MIN_STEP
    const to = Math.max(end, from + this.#step)
    // The character before is read too, as a word may have to begin there.
    const start = Math.max(from - 1, 0)
    this.#words.lastIndex = from - start
    const match = this.#words.exec(this.#text.slice(start, to + OVERLAP))
    const found = match ? start + match.index : to
    if (found < to) this.#next = found
    this.#clearTo = Math.min(found + 1, to)
  }
}
