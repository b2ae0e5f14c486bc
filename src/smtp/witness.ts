import { countCapitals } from './capitals.ts'
import { type Evidence, NO_EVIDENCE } from './evidence.ts'

/** Names a page that is about SMTP must drop before it counts as one. */
const ARTICLE = 2

const QUESTIONS = {
  /** Is mail delivered, or refused, in this text? */
  delivery: ({ bounce, log }: Evidence) => bounce + log > 0,
  /** Does it show an SMTP dialogue? */
  dialogue: ({ transcript }: Evidence) => transcript > 0,
  /** Is it about mail delivery at all? */
  mail: ({ bounce, log, transcript, article }: Evidence) =>
    bounce + log + transcript > 0 || article >= ARTICLE,
}

/**
 * Answers what a text is about while it is read: by what is known of its surroundings, else by its own marks. Those in
 * capitals are searched at the first question that needs them, and the codes passed so far are counted in: a yes stands, a
 * no may turn out wrong when the rest of the text has been read. Most texts raise no question at all, and then are not
 * searched.
 */
export class Witness {
  readonly #text: string
  readonly #around: readonly Evidence[]
  readonly #seen = { ...NO_EVIDENCE }
  #searched = false
  readonly #denied = new Set<keyof typeof QUESTIONS>()

  constructor(text: string, around: readonly Evidence[]) {
    this.#text = text
    this.#around = around
  }

  /** Counts a code that is a mark itself. */
  note(kind: keyof Evidence | undefined): void {
    if (kind) this.#seen[kind]++
  }

  says(question: keyof typeof QUESTIONS): boolean {
    const yes = this.#around.some(QUESTIONS[question]) || QUESTIONS[question](this.evidence())
    if (!yes) this.#denied.add(question)
    return yes
  }

  /** What the text itself has told by now. */
  evidence(): Evidence {
    if (!this.#searched) countCapitals(this.#text, this.#seen)
    this.#searched = true
    return this.#seen
  }

  /** Whether a question that was answered no would be answered yes by now. */
  erred(): boolean {
    return [...this.#denied].some((question) => QUESTIONS[question](this.evidence()))
  }
}
