import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { askFor, type Stage, showCard } from './show-card.ts'
import { scrollTo, stepFrom } from './stepping.ts'

interface KeyStepsOptions extends Stage {
  readonly hits: HitList
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
    const asked = askFor(hit)
    // A second command may overtake the answer.
    const isWanted = () => this.#asked === hit
    const isShown = asked && (await showCard(this.#options, asked, isWanted, true))
    if (isShown) this.#asked = undefined
  }
}
