import type card from './words/en/card.json'
import type cli from './words/en/cli.json'
import type compare from './words/en/compare.json'
import type options from './words/en/options.json'
import type phrases from './words/en/phrases.json'
import type popup from './words/en/popup.json'
import type site from './words/en/site.json'
import type welcome from './words/en/welcome.json'

export const LANGUAGE_TAGS = ['en', 'fr'] as const
export type LanguageTag = (typeof LANGUAGE_TAGS)[number]

/** What a code means, in one language. Sentences under 20 words; steps begin with the verb. */
export interface CodeText {
  /** A few words, no full stop. */
  readonly title: string
  /** What the server says with it. */
  readonly meaning: string
  /** The situations in which people meet it. */
  readonly whenSeen: string
  /** How practice differs from the standard, where it does. */
  readonly practice?: string
  /** Steps for who sent the mail. */
  readonly sender: readonly string[]
  /** Steps for who runs a mail server. */
  readonly admin: readonly string[]
}

/** A registry row: written once, and in a class only what differs there. */
export interface EnhancedText extends CodeText {
  readonly classes?: Readonly<Partial<Record<'2' | '4' | '5', Partial<CodeText>>>>
}

/**
 * Everything that is said in one language: the files of words/<tag>/, each under its own name.
 * English gives the shape; a test holds every other language to it.
 */
export interface Words {
  readonly replies: Readonly<Record<string, CodeText>>
  readonly enhanced: Readonly<Record<string, EnhancedText>>
  /** Reply and enhanced classes, keyed `2` to `5`, and the subjects, keyed `X.0` to `X.7`. */
  readonly classes: Readonly<Record<string, CodeText>>
  /** Plain wordings ("mailbox full"), keyed by the id in facts/wordings.json. */
  readonly wordings: Readonly<Record<string, CodeText>>
  /** Own wordings of providers, programs and block lists, keyed by the id or text in facts/variants/*.json. */
  readonly variants: Readonly<Record<string, CodeText>>
  /**
   * Comparisons written out, keyed by the two codes, the lower first: `421 450`, `5.1.1 5.1.2`; where a side
   * has both codes, with a slash between the sides: `550 / 550 5.1.1`.
   */
  readonly pairs: Readonly<Record<string, PairText>>
  /** Names of causes and verdicts, templates with {placeholders}. */
  readonly phrases: typeof phrases
  readonly card: typeof card
  readonly popup: typeof popup
  readonly site: typeof site
  readonly options: typeof options
  readonly welcome: typeof welcome
  readonly cli: typeof cli
  /** Templates of comparisons that are derived from the facts, and the names of the dimensions. */
  readonly compare: typeof compare
}

/** A comparison written by hand. The key's first code is `a`. Differences are keyed by dimension. */
export interface PairText {
  readonly summary: string
  readonly differences: Readonly<
    Record<string, { readonly a: string; readonly b: string; readonly text: string }>
  >
  readonly server: string
  readonly reader: string
}

/** What our surfaces say beside what is known of codes: small, and enough to open them. */
export const SURFACE = ['card', 'popup', 'site', 'phrases'] as const satisfies (keyof Words)[]

/** A language of which only the surfaces' words have been loaded. */
export interface SurfaceLanguage {
  readonly tag: LanguageTag
  readonly words: Pick<Words, (typeof SURFACE)[number]>
}

/** A language that has been loaded. */
export interface Language extends SurfaceLanguage {
  readonly words: Words
}
