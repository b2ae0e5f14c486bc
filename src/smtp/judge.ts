import { NearbyWords } from './nearby-words.ts'
import type { Trust } from './places.ts'
import { refusedAfter, refusedBefore } from './refusals.ts'
import { TableCells } from './table-cells.ts'
import { isLoose, type Token } from './token.ts'
import { follows } from './what-follows.ts'
import type { Witness } from './witness.ts'

/** How far the lines of one reply, flattened into running text, stand apart: RFC 5321 §4.5.3.1.5 lets a line have 512. */
export const MAX_LINE = 512

/** How far the second code of a reply stands from the first. */
export const MAX_REPLY = 400

/** How far the next member of a list or range of codes stands: `5.4.6 or 5.4.14`, `421, 450`. */
const MAX_LIST = 12

/** What stands between the members of a list or range of codes: punctuation, one short word. */
const LIST = /^(?:\s?[,/–-]\s?(?:\S{1,8}\s)?|[^\S\n]\S{1,8}\s)$/

/** What a line of a reply begins after, in running text too: but not after a number, of which it would be the rest. */
const LINE_BEGINS = /(?:^|(?:^|\D)[\s>|]|\n[\s>|]?|["'<_]|\\[enrt]|\[nl\])$/

/** How a line of a reply goes on: a dash and words or an address, a blank. */
const LINE_GOES_ON = /^(?:-(?:\D|\d{1,3}\.)|[\s_]|$)/

/** What stands between a reply code and its enhanced code besides: a host name, a program, a queue. */
const LATER_WORD = /^[^\n]{0,60}$/

/** What opens a quotation behind a word, as in `error: 550 ...`. */
const COLON = /:\s?$/

/** Codes of HTTP that mail systems do not use; and FTP's refusal of a login, which SMTP writes with an enhanced code. */
const FOREIGN = /^4(?:0|1|2[^1])|^50[5-9]/
const FTP_LOGIN = '530'

/** RFC 4954 §4 and §6: what answers AUTH. */
const LOGIN_CODE = /^(?:235|432|454|501|53[458])$/

/** RFC 5321 §3.5.3: what answers VRFY and EXPN. */
const MAILBOX_CODE = /^25[0-2]$/

const isFailure = (code: string): boolean => code >= '4'

/** Whether the reply goes on in another line: RFC 5321 §4.2.1, `550-first line`, `550 last line`. */
export const isOpen = (source: string, token: Token): boolean =>
  token.reply !== undefined && source[token.start + 3] === '-'

/** Decides, token by token and in order, which of a plain text's tokens are codes. */
export class Judge {
  /** The last token that was accepted. */
  last: Token | undefined
  private lastTrust: Trust | undefined
  // What a number may belong to is asked of the last code of its kind, not of the last one of all: were another code
  // accepted between, by evidence added, none must be lost.
  private readonly lastOpen = new Map<string, Token>()
  private readonly lastReply = new Map<string, Token>()
  private readonly lastOfClass = new Map<string, Token>()
  private readonly lastEnhanced = new Map<string, Token>()
  private readonly source: string
  private readonly words: NearbyWords
  private readonly cells: TableCells
  private readonly witness: Witness

  constructor(source: string, witness: Witness) {
    this.source = source
    this.words = new NearbyWords(source)
    this.cells = new TableCells(source)
    this.witness = witness
  }

  accepts(token: Token, trust: Trust | undefined): boolean {
    const { reply, enhanced } = token
    const accepted =
      (reply && enhanced
        ? this.isPair(token, trust)
        : (reply && this.isReply(token, reply, trust)) ||
          (enhanced && this.isEnhanced(token, enhanced, trust)) ||
          this.isCell(token)) && !refusedBefore(this.source, token.start, 'query')
    if (!accepted) return false
    this.last = token
    this.lastTrust = trust
    if (reply) {
      this.lastReply.set(reply, token)
      this.lastOfClass.set(reply.charAt(0), token)
      if (isOpen(this.source, token)) this.lastOpen.set(reply, token)
      else if (enhanced || this.continues(token, reply)) this.lastOpen.delete(reply)
    }
    if (enhanced) this.lastEnhanced.set(enhanced.charAt(0), token)
    return true
  }

  /** Whether the text is about mail delivery, or speaks of it before a place. */
  private isMail(at: number): boolean {
    return this.witness.says('mail') || this.words.failurePrecedes(at)
  }

  /** A pair is a code wherever it stands, unless only chance may have put its halves beside each other. */
  private isPair(token: Token, trust: Trust | undefined): boolean {
    return !isLoose(this.source, token) || trust === 'smtp' || this.isMail(token.start)
  }

  private isReply(token: Token, reply: string, trust: Trust | undefined): boolean {
    const { source } = this
    const { start, end } = token
    if (this.isDoubled(start, reply) || this.continues(token, reply)) return true
    if (this.lastTrust === 'word' && this.isListed(start, this.last)) return true
    if (trust === undefined || trust === 'hash') return false

    const text = follows('text', source, end)
    const begins = trust === 'line' || trust === 'quote'
    if (begins && !text)
      return trust === 'line' && follows('end', source, end) && this.isTurn(token)
    if (refusedAfter(source, end, 'unit')) return false
    if (trust === 'smtp') return true
    if (refusedBefore(source, start, 'measure')) return false
    if (trust === 'mail' && (isFailure(reply) || text) && this.isMail(start)) return true
    if (trust === 'turn' && this.witness.says('dialogue')) return true

    if (refusedBefore(source, start, 'http') || refusedAfter(source, end, 'http')) return false
    if (trust === 'key' || trust === 'word') {
      const possible = isFailure(reply) ? !FOREIGN.test(reply) : trust === 'key' && text
      if (possible && this.isMail(start)) return true
    }
    const open = trust !== 'word' || COLON.test(source.slice(start - 2, start))
    return open && text && this.isWorded(token, reply, trust)
  }

  /**
   * Whether a line is the server's turn in a dialogue: written as RFC 5321 §4.2 has it, and the dialogue goes on after it
   * or came shortly before. A failure near another reply may be a street's number: it needs words.
   */
  private isTurn({ start, end, reply = '' }: Token): boolean {
    const { source } = this
    const near = !isFailure(reply) && this.isSameReply(start, this.last)
    return (
      follows('turn', source, end) &&
      (near || follows('dialogue', source, end)) &&
      this.witness.says('dialogue')
    )
  }

  /** Whether a line of an open reply begins here: RFC 5321 §4.2.1, the same code, then a dash or a blank. */
  private continues({ start, end }: Token, reply: string): boolean {
    const { source } = this
    const open = this.lastOpen.get(reply)
    return (
      open !== undefined &&
      start - open.end < MAX_LINE &&
      this.isSameParagraph(start, open) &&
      (LINE_BEGINS.test(source.slice(Math.max(start - 4, 0), start)) || source[end] === '-') &&
      LINE_GOES_ON.test(source.slice(end, end + 5)) &&
      !refusedAfter(source, end, 'unit')
    )
  }

  /** Whether the words after a reply code are what servers say with such a code. */
  private isWorded(token: Token, reply: string, trust: Trust): boolean {
    const { source, words } = this
    const { start, end } = token
    if (refusedAfter(source, end, 'street')) return false
    if (refusedAfter(source, end, 'things') || refusedAfter(source, end, 'httpPhrase')) return false
    if (trust === 'line' && this.isTurn(token)) return true
    if (FOREIGN.test(reply)) return false
    // The same code once more, at once or in the same paragraph: `554 554 5.7.0`, `... not allowed - 554 not allowed`.
    if (isFailure(reply) && source.startsWith(`${reply} `, end + 1)) return true
    if (trust === 'quote' && this.isSameReply(start, this.lastReply.get(reply))) return true
    if (LOGIN_CODE.test(reply) && follows('login', source, end)) return true
    if (trust === 'line' && MAILBOX_CODE.test(reply) && follows('mailbox', source, end)) return true
    if (!isFailure(reply)) return follows('agreement', source, end) && this.isMail(start)
    if (words.mailFollows(end) && reply !== FTP_LOGIN) return true
    return words.replyFollows(end) && this.isMail(start)
  }

  private isEnhanced(token: Token, enhanced: string, trust: Trust | undefined): boolean {
    const { source } = this
    const { start, end } = token
    if (!trust && !this.last) return false
    if (refusedBefore(source, start, 'version')) return false
    if (trust === 'smtp') return true
    if ((trust === 'mail' || trust === 'turn' || trust === 'key') && this.isMail(start)) return true
    if (!isFailure(enhanced)) return false
    if (trust === 'hash' || (trust === 'word' && this.isMail(start))) return true
    const reply = this.lastOfClass.get(enhanced.charAt(0))
    if (this.isSameReply(start, reply)) {
      if (trust === 'quote' || LATER_WORD.test(source.slice(reply?.end, start))) return true
    }
    if (this.isListed(start, this.lastEnhanced.get(enhanced.charAt(0)))) return true
    if (trust === undefined || !follows('text', source, end)) return false
    if (follows('address', source, end) || follows('phrase', source, end)) return true
    if (!this.words.mailFollows(end)) return false
    return (
      trust !== 'line' || (start === 0 && !source.includes('\n')) || this.witness.says('delivery')
    )
  }

  /** Whether a lone code stands in a table beside an address, under a heading that names codes. */
  private isCell({ start, end, reply, enhanced }: Token): boolean {
    if (reply && (enhanced || !isFailure(reply) || FOREIGN.test(reply))) return false
    const heading = this.cells.heading(start, end)
    return heading === 'mail' || (heading === 'codes' && (!reply || this.isMail(start)))
  }

  /** Whether the same reply code stands right before: `550 550 unknown`. */
  private isDoubled(start: number, reply: string): boolean {
    const same = this.lastReply.get(reply)
    return same !== undefined && start - same.end <= 1
  }

  /** Whether no blank line stands between a code and a place. */
  private isSameParagraph(start: number, code: Token): boolean {
    return !/\n[^\S\n]*\r?\n/.test(this.source.slice(code.end, start))
  }

  /** Whether a place may belong to the reply of a code. */
  private isSameReply(start: number, code: Token | undefined): boolean {
    return code !== undefined && start - code.end <= MAX_REPLY && this.isSameParagraph(start, code)
  }

  /** Whether a place is the next member of a list or range that a code is in. */
  private isListed(start: number, code: Token | undefined): boolean {
    return (
      code !== undefined &&
      start - code.end <= MAX_LIST &&
      LIST.test(this.source.slice(code.end, start))
    )
  }
}
