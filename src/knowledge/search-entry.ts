import type { Subject } from '../smtp/mention.ts'

/** One thing that search can find, whatever kind of knowledge it comes from. */
export interface SearchEntry {
  /** A code as it is written (`550 5.1.1`), or the id of a wording or variant. */
  readonly id: string
  /** The code that it is explained by. */
  readonly subject: Subject
  /** In the first language asked for. */
  readonly title: string
  /** Titles in all languages. */
  readonly titles: readonly string[]
  /** Who types one of these, whole, means this entry and no other. */
  readonly names: readonly string[]
  /** Whose wording it is; empty for what all have. */
  readonly provider: string
  /** What people type when they mean it: synonyms, providers' tokens, words of the error text. */
  readonly terms: readonly string[]
  /** Sentences in all languages. */
  readonly texts: readonly string[]
  /** How much sooner than others it is meant; 1 where nothing speaks for it. */
  readonly weight: number
  /** A reply in which a variant stands: explained in place of the bare code, it gives the variant's meaning. */
  readonly sample?: string
}
