import { REST_MS, TREMBLE, TREMBLE_MS } from './limits.ts'

/**
 * Tells where the pointer rests. Of a move it takes note and no more: hundreds come a second, and to ask what is under
 * the pointer takes 0.1 ms.
 */
export class PointerRest {
  readonly #onRest: (move: PointerEvent) => void
  #last: PointerEvent | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param onRest called once for each rest, with the move that ended in it. */
  constructor(onRest: (move: PointerEvent) => void) {
    this.#onRest = onRest
  }

  note(move: PointerEvent): void {
    this.#last = move
    this.#timer ??= setTimeout(this.#look, REST_MS, move)
  }

  forget(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#last = undefined
  }

  /** @param since a move from which on the pointer may have trembled only. */
  readonly #look = (since: PointerEvent): void => {
    const last = this.#last ?? since
    const now = performance.now()
    const left = REST_MS - (now - last.timeStamp)
    const trembles =
      Math.hypot(last.clientX - since.clientX, last.clientY - since.clientY) <= TREMBLE
    if (left <= 0 || (trembles && now - since.timeStamp > TREMBLE_MS)) {
      this.forget()
      this.#onRest(last)
    } else this.#timer = setTimeout(this.#look, left, trembles ? since : last)
  }
}
