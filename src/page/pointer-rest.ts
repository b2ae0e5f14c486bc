import { TREMBLE } from './limits.ts'

/**
 * Tells where the pointer rests. Of a move it takes note and no more: hundreds come a second, and to ask what is under
 * the pointer takes 0.1 ms.
 */
export class PointerRest {
  readonly #delay: number
  readonly #onRest: (move: PointerEvent) => void
  /** A move from which on the pointer has trembled only. */
  #first: PointerEvent | undefined
  #last: PointerEvent | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param delay how long a pointer that rests has not moved, but for its trembling, in milliseconds.
   * @param onRest called once for each rest, with the last move.
   */
  constructor(delay: number, onRest: (move: PointerEvent) => void) {
    this.#delay = delay
    this.#onRest = onRest
  }

  note(move: PointerEvent): void {
    this.#last = move
    const { clientX: x, clientY: y } = move
    if (this.#first && Math.hypot(x - this.#first.clientX, y - this.#first.clientY) <= TREMBLE)
      return
    this.forget()
    this.#first = move
    this.#timer = setTimeout(() => {
      this.forget()
      this.#onRest(this.#last as PointerEvent)
    }, this.#delay)
  }

  forget(): void {
    clearTimeout(this.#timer)
    this.#first = undefined
  }
}
