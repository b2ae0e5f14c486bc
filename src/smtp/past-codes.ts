import { isFailure } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import * as refused from './refusals.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'

/** How far the lines of one reply, flattened into running text, stand apart: RFC 5321 §4.5.3.1.5 lets a line have 512. */
export const MAX_LINE = 512

/** How far the second code of a reply stands from the first. */
export const MAX_REPLY = 400

/** How far the next member of a list or range of codes stands: `5.4.6 or 5.4.14`, `421, 450`. */
const MAX_LIST = 12

/** What stands between the members of a list or range of codes: punctuation, one short word. */
const LIST = /^(?:\s?[,/–-]\s?(?:\S{1,8}\s)?|[^\S\n]\S{1,8}\s)$/

/** What a line of a reply begins after, in running text too: but not after a number, of which it would be the rest. */
const LINE_BEGINS = /(?<=^|(?:^|\D)[\s>|]|\n[\s>|]?|["'<_]|\\[enrt]|\[nl\])/y

/** How a line of a reply goes on: a dash and words, an address or 8BITMIME, a blank. */
const LINE_GOES_ON = /-(?:\D|\d{1,3}\.|8B)|[\s_]|$/y

/** What AsyncOS puts between its enhanced code and the other server's reply: `5.3.0 - Other mail system problem 554-'...`. */
const MEANING = /^ - [A-Z][^\n]{3,60} $/
const MAX_MEANING = 70

/** The end of a sentence, after which the last line of a flattened reply begins with its code once more. */
const SENTENCE_ENDS = /(?<=[.!?)>] )/y

const BLANK_LINE = /\n[^\S\n]*\r?\n/

/** Whether the reply goes on in another line: RFC 5321 §4.2.1, `550-first line`, `550 last line`. */
const isOpen = (source: string, token: Token): boolean =>
  token.reply !== undefined && source[token.start + 3] === '-'

/**
 * The codes accepted so far in a text, and what a number may have to do with them.
 * A number is held against the last code of its kind, not against the last of all: were another code accepted between,
 * by evidence added, none must be lost.
 */
export class PastCodes {
  /** The last code of all. */
  last: Token | undefined
  #lastTrust: Trust | undefined
  readonly #open = new Map<string, Token>()
  readonly #replies = new Map<string, Token>()
  readonly #classes = new Map<string, Token>()
  readonly #enhanced = new Map<string, Token>()
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  add(token: Token, trust: Trust | undefined): void {
    const { reply, enhanced } = token
    if (reply) {
      const isLastLine = enhanced !== undefined || this.continues(token, reply)
      this.#replies.set(reply, token)
      this.#classes.set(reply.charAt(0), token)
      if (isOpen(this.#source, token)) this.#open.set(reply, token)
      else if (isLastLine) this.#open.delete(reply)
    }
    if (enhanced) this.#enhanced.set(enhanced.charAt(0), token)
    this.last = token
    this.#lastTrust = trust ?? this.#lastTrust
  }

  /** Whether a code belongs to the reply of the last one, by RFC 5321 §4.2.1 or by standing in its running text. */
  isSameGroup(token: Token, trust: Trust | undefined): boolean {
    const { last } = this
    if (!last) return false
    const gap = token.start - last.end
    if (token.reply && token.reply === last.reply && (gap <= 1 || isOpen(this.#source, last)))
      return gap < MAX_LINE
    return gap < MAX_REPLY && (trust === undefined || trust === 'word' || trust === 'hash')
  }

  /** Whether a line of an open reply begins here: RFC 5321 §4.2.1, the same code, then a dash or a blank. */
  continues({ start, end }: Token, reply: string): boolean {
    const source = this.#source
    const open = this.#open.get(reply)
    return (
      open !== undefined &&
      start - open.end < MAX_LINE &&
      this.#isSameParagraph(start, open) &&
      (standsAt(LINE_BEGINS, source, start) || source[end] === '-') &&
      standsAt(LINE_GOES_ON, source, end) &&
      !standsAt(refused.UNIT, source, end)
    )
  }

  /** Whether the same reply code stands right before: `550 550 unknown`. */
  isDoubled(start: number, reply: string): boolean {
    const same = this.#replies.get(reply)
    return same !== undefined && start - same.end <= 1
  }

  /** Whether its enhanced code stands right before: Kerio's `Status: 5.1.1 550 User unknown`. */
  isTurnedPair(start: number, reply: string): boolean {
    const enhanced = this.#enhanced.get(reply.charAt(0))
    return enhanced !== undefined && !enhanced.reply && start - enhanced.end === 1
  }

  /** Whether an enhanced code of its class, and what that means, stand close before it: AsyncOS. */
  isAfterMeaning(start: number, reply: string): boolean {
    const enhanced = this.#enhanced.get(reply.charAt(0))
    return (
      enhanced !== undefined &&
      start - enhanced.end < MAX_MEANING &&
      MEANING.test(this.#source.slice(enhanced.end, start))
    )
  }

  /** Whether a flattened reply says its code once more: `552 exceeded its storage. 552 See https://...`. */
  isRepeated(start: number, reply: string): boolean {
    return (
      isFailure(reply) &&
      this.#isNear(start, this.#replies.get(reply)) &&
      standsAt(SENTENCE_ENDS, this.#source, start)
    )
  }

  /** Whether a place is the next member of a list that a code named by a word is in. */
  isListedWord(start: number): boolean {
    return this.#lastTrust === 'word' && this.#isListed(start, this.last)
  }

  /** Whether a place is the next member of a list or range that an enhanced code of the same class is in. */
  isListedEnhanced(start: number, enhanced: string): boolean {
    return this.#isListed(start, this.#enhanced.get(enhanced.charAt(0)))
  }

  /** Whether the last code of all was close before. */
  isNearLast(start: number): boolean {
    return this.#isNear(start, this.last)
  }

  /** Whether the same reply code was close before. */
  isNearSame(start: number, reply: string): boolean {
    return this.#isNear(start, this.#replies.get(reply))
  }

  /** What stands between an enhanced code and the reply code of its class close before it. */
  gapToReply(start: number, enhanced: string): string | undefined {
    const reply = this.#classes.get(enhanced.charAt(0))
    return reply && this.#isNear(start, reply) ? this.#source.slice(reply.end, start) : undefined
  }

  #isNear(start: number, code: Token | undefined): boolean {
    return code !== undefined && start - code.end <= MAX_REPLY && this.#isSameParagraph(start, code)
  }

  /** Whether no blank line stands between a code and a place. */
  #isSameParagraph(start: number, code: Token): boolean {
    return !BLANK_LINE.test(this.#source.slice(code.end, start))
  }

  #isListed(start: number, code: Token | undefined): boolean {
    return (
      code !== undefined &&
      start - code.end <= MAX_LIST &&
      LIST.test(this.#source.slice(code.end, start))
    )
  }
}
