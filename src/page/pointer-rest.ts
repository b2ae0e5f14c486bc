import { TREMBLE } from './limits.ts'

/**
 * Tells where the pointer rests. Of a move it takes note and no more: hundreds come a second, and to ask what is under
 * the pointer takes 0.1 ms.
 */
export class PointerRest {
  readonly #delays: readonly number[]
  readonly #onRest: (move: PointerEvent, stage: number) => void
  /** A move from which on the pointer has trembled only. */
  #first: PointerEvent | undefined
  #last: PointerEvent | undefined
  /** Which of the delays is waited for. */
  #next = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param delays how long a pointer that rests has not moved, but for its trembling: in milliseconds, rising.
   * @param onRest called after each of the delays with the last move, and which of them it was.
   */
  constructor(delays: readonly number[], onRest: (move: PointerEvent, stage: number) => void) {
    this.#delays = delays
    this.#onRest = onRest
  }

  note(move: PointerEvent): void {
    this.#last = move
    const { clientX: x, clientY: y } = move
    if (this.#first && Math.hypot(x - this.#first.clientX, y - this.#first.clientY) <= TREMBLE)
      return
    if (this.#next) this.forget()
    this.#first = move
    // One that runs is left to run out, and waits for the rest then: to set it anew costs more than all else here.
    this.#timer ??= setTimeout(this.#check, this.#delays[0])
  }

  forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#first = undefined
    this.#next = 0
  }

  readonly #check = (): void => {
    const { timeStamp = 0 } = this.#first ?? {}
    const left = timeStamp + (this.#delays[this.#next] ?? 0) - performance.now()
    if (left <= 0) this.#onRest(this.#last as PointerEvent, this.#next++)
    if (this.#next === this.#delays.length) this.forget()
    // It may have been forgotten just now.
    else if (this.#first) this.#timer = setTimeout(this.#check, left)
  }
}
