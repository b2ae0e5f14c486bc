import type { Explanation } from '../knowledge/explanation.ts'
import type { VerdictWords } from '../knowledge/verdict-words.ts'
import type { LanguageTag, Words } from '../knowledge/words.ts'
import type { Mention } from '../smtp/mention.ts'
import type { Settings } from './settings.ts'

/** A mention and the piece of text around it; the mention's offsets refer to that piece. */
export interface Question {
  readonly text: string
  readonly mention: Mention
}

/** What the card says about one mention: every text in the language of the card. */
export interface Answer {
  /** The code in its usual writing. */
  readonly code: string
  readonly explanation: Explanation
  readonly verdict: VerdictWords
  readonly why: string
}

export interface Answers {
  readonly tag: LanguageTag
  readonly words: Words['card']
  /** One for each question, in order. */
  readonly answers: readonly Answer[]
}

/** How a page's marks and card behave: the settings that the content script needs. */
export interface PageManner {
  /** Whether the marks' style was brought into the frame; if not, the frame brings it itself. */
  readonly styled: boolean
  readonly theme: Settings['theme']
  readonly hoverDelay: Settings['hoverDelay']
}

/** Every message that our worker takes: its name, what it carries and what comes back. */
export interface Messages {
  /** Explains mentions. Page text is used for the answer alone: neither stored nor logged. */
  readonly explain: { readonly params: readonly Question[]; readonly result: Answers }
  /** A frame has found its first code: the marks' style is brought there. */
  readonly found: { readonly params: null; readonly result: PageManner }
}

export type MessageName = keyof Messages
export type Params<Name extends MessageName> = Messages[Name]['params']
export type Result<Name extends MessageName> = Messages[Name]['result']

/** A message on its way. */
export type Message = { [Name in MessageName]: { name: Name; params: Params<Name> } }[MessageName]

/** What comes back: a value, or why there is none. Nothing is ever thrown across the border. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string }
