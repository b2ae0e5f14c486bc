import type { Words } from '../knowledge/words.ts'
import type { Mention, Subject } from '../smtp/mention.ts'
import type { Settings } from './settings.ts'

/** A mention and the piece of text around it; the mention's offsets refer to that piece. */
export interface Question {
  readonly text: string
  readonly mention: Mention
}

/** A view as plain data, which can go from the worker to a frame: an element's name, attributes and content, or a text. */
export type Markup =
  | string
  | readonly [
      name: string,
      attributes: Readonly<Record<string, string>>,
      content: readonly Markup[],
    ]

/** What a card's buttons do; each carries its name as `data-action`. */
export type CardAction = 'copy' | 'compare' | 'open' | 'pin'

/** The card of one mention: every text in the language of the card. */
export interface Answer {
  /** The card's box. */
  readonly card: Markup
  /** What the card says as plain text, for a ticket at the help desk. */
  readonly ticket: string
}

export interface Answers {
  readonly words: Words['card']
  /** One for each question, in order. */
  readonly answers: readonly Answer[]
}

/** How a page's marks and card behave: the settings that the content script needs. */
export interface PageManner {
  /** The marks' style, where it could not be brought into the frame: then the frame brings it itself. */
  readonly markStyle?: string
  readonly cardStyle: string
  readonly hoverDelay: Settings['hoverDelay']
}

/** A rectangle in CSS pixels of a viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A card for a frame that is too small for it: where its code is, in a frame of that size. */
export interface DrawRequest {
  readonly question: Question
  readonly code: Box
  readonly frame: { readonly width: number; readonly height: number }
  /** Whether it was asked for by keyboard: then the frame has the focus, else it is under the pointer. */
  readonly byKey: boolean
}

/** How many codes a frame shows, and how many of them are failures. */
export interface Counts {
  readonly codes: number
  readonly failures: number
}

/** Every message that our worker takes: its name, what it carries and what comes back. */
export interface Messages {
  /** Explains mentions. Page text is used for the answer alone: neither stored nor logged. */
  readonly explain: { readonly params: readonly Question[]; readonly result: Answers }
  /** A frame has found its first code: the marks' style is brought there. Null where the site is switched off. */
  readonly found: { readonly params: null; readonly result: PageManner | null }
  /** A frame's codes have become more or fewer. */
  readonly counted: { readonly params: Counts; readonly result: null }
  /** Asks the top frame to show a card; false when it cannot. */
  readonly draw: { readonly params: DrawRequest; readonly result: boolean }
  /** The pointer has left the code of that card; or Esc was pressed: then every open card of the tab goes at once. */
  readonly undraw: { readonly params: { readonly atOnce: boolean }; readonly result: null }
  /** Opens the comparison of a code with another one, in a tab of its own. */
  readonly compare: { readonly params: Subject; readonly result: null }
  /** Opens what was quoted of a page in our own page, in a tab of its own. */
  readonly open: { readonly params: string; readonly result: null }
}

/** What the worker asks of a frame; answered with true when it was done. */
export type FrameRequest =
  | {
      readonly name: 'show'
      readonly answers: Answers
      readonly manner: PageManner
      readonly request: DrawRequest
    }
  /** Show the card of what is selected in this frame. */
  | {
      readonly name: 'showSelection'
      readonly question: Question
      readonly answers: Answers
      readonly manner: PageManner
    }
  | { readonly name: 'hide'; readonly atOnce: boolean }
  /** Stop for good: the site was taken back, or its settings have changed and a new script comes. */
  | { readonly name: 'leave' }
  /** Go to the next (1) or previous (-1) code; `enter` begins at the frame's first or last one. */
  | { readonly name: 'step'; readonly direction: 1 | -1; readonly enter: boolean }
  /** Go to the first place of a code and open its card. */
  | { readonly name: 'goTo'; readonly subject: Subject }

export type MessageName = keyof Messages
export type Params<Name extends MessageName> = Messages[Name]['params']
export type Result<Name extends MessageName> = Messages[Name]['result']

/** A message on its way. */
export type Message = { [Name in MessageName]: { name: Name; params: Params<Name> } }[MessageName]

/** What comes back: a value, or why there is none. Nothing is ever thrown across the border. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string }
