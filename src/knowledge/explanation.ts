import type { Cause, Verdict } from './verdict.ts'

/** Where a statement comes from. `checked` is the ISO date on which we last read it. */
export interface Source {
  readonly title: string
  readonly url: string
  readonly checked: string
}

/** What to do, verb first: for who sent the mail, and for who runs the mail server. */
export interface Steps {
  readonly sender: readonly string[]
  readonly admin: readonly string[]
}

export const VARIANT_KINDS = ['provider', 'program', 'blocklist', 'wording'] as const
export type VariantKind = (typeof VARIANT_KINDS)[number]

/** A known wording that decided the meaning. `provider` is a name for people; a `wording` has none. */
export interface VariantName {
  readonly id: string
  readonly provider?: string
  readonly kind: VariantKind
}

export type Confidence = 'certain' | 'likely' | 'generic'

/** What the card shows for one mention; all texts are in the language that was asked for. */
export interface Explanation extends Verdict {
  readonly cause: Cause
  readonly title: string
  readonly meaning: string
  readonly whenSeen: string
  readonly steps: Steps
  readonly variant?: VariantName
  readonly confidence: Confidence
  /** Sentences: where the codes, or standard and practice, say different things. */
  readonly contradictions: readonly string[]
  readonly sources: readonly Source[]
}

/** The verdict on a whole text, taken from the mention that decides. */
export interface Summary extends Verdict {
  readonly cause: Cause
  readonly title: string
  readonly variant?: VariantName
  readonly recipients?: readonly string[]
}
