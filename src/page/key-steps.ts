import { askWorker } from '../platform/ask-worker.ts'
import type { PageManner } from '../platform/messages.ts'
import { anchorOf } from './anchor.ts'
import type { Card } from './card.ts'
import type { DrawingAbove } from './drawing-above.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { questionFor } from './question-for.ts'
import { scrollTo, stepFrom } from './stepping.ts'

interface KeyStepsOptions {
  readonly hits: HitList
  readonly card: Card
  readonly manner: PageManner
  readonly above: DrawingAbove
}

/** Goes from code to code with the keyboard. */
export class KeySteps {
  readonly #options: KeyStepsOptions
  /** Where the last step ended. */
  #last: Hit | undefined
  /** Its card is on its way. */
  #asked: Hit | undefined

  constructor(options: KeyStepsOptions) {
    this.#options = options
  }

  /**
   * Goes to the next (1) or previous (-1) code that is to be seen.
   * @param enter whether to begin at the first (or last) code.
   * @returns false at the end of this frame's codes.
   */
  step(direction: 1 | -1, enter: boolean): boolean {
    const { hits, card } = this.#options
    const current = enter ? undefined : (this.#asked ?? card.hit ?? this.#last)
    return this.goTo(stepFrom(hits.all, current, direction))
  }

  /** Goes to a code and opens its card; without one, the keyboard goes on elsewhere and the card closes. */
  goTo(hit: Hit | undefined): boolean {
    this.#last = hit
    this.#asked = hit
    if (!hit) {
      this.#options.card.close()
      return false
    }
    scrollTo(hit)
    void this.#open(hit)
    return true
  }

  async #open(hit: Hit): Promise<void> {
    const { hits, card, manner, above } = this.#options
    const isWanted = () => this.#asked === hit && hits.has(hit)
    const question = questionFor(hit)
    const reply = question && (await askWorker('explain', [question]))
    // A second command may have overtaken the answer.
    if (!question || !reply?.ok || !isWanted()) return
    const isAbove = await above.show(hit, question, isWanted, true)
    if (!isWanted()) return
    this.#asked = undefined
    if (!isAbove) card.open({ anchor: anchorOf(hit), question, answers: reply.value, manner }, true)
  }
}
