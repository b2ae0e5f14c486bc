import { INVISIBLE } from './plain-text.ts'
import { standsAt } from './stands-at.ts'

/** Digits that are written as a code, before anything is known about the text around them. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly reply: string | undefined
  readonly enhanced: string | undefined
}

/** Stands for a code written with full-width or invisible characters: the text must be read in plain characters. */
export const UNUSUAL = 'unusual'

/**
 * What may not stand before a code: a digit, letter or dot (part of a word, number or address), but for the letter of a
 * written-out `\n` (CommuniGate has `\e`), which logs put between the lines of a reply; a sign of money or of a phone number; the middle of a
 * number, a time, a path or a hyphenated name, but for the `id-` of `(#id-5.9.2)`.
 */
const BEFORE = String.raw`(?<![\dA-Za-df-mo-qsu-z.$€£¥₹+%&~^/]|(?<!\\)[enrt]|\d[,:](?!\d{3} [45]\.)|\w#|\w-(?<!#id-))`

/** Digits as wide as an ideograph. */
const WIDE = String.raw`\uff10-\uff19`

/**
 * The first characters of a code: always three, so that an engine need not look at every character of a text.
 * Full-width and invisible ones are let in by the same pattern, as a pass of their own would cost as much again.
 */
const HEAD = String.raw`[2-5\uff12-\uff15](?:\d\d(?!\d)|\.\d{1,3}[.${INVISIBLE}][\d.${INVISIBLE}]|[\d.]?[${WIDE}${INVISIBLE}][\d.\uff0e${WIDE}${INVISIBLE}])`

/**
 * RFC 3463 §2: class, subject 1*3DIGIT, detail 1*3DIGIT; not the head of an IP address or of a longer
 * version (`5.1.1-2.el9`, `(5.1.1-5)`); but of a range, `(4.7.500-699)`.
 */
const ENHANCED = String.raw`[245]\.\d{1,3}\.\d{1,3}(?![\dA-Za-z%/]|\.\w|-\d+\.\w|-\d\d?[.)])`

/**
 * What stands between the two halves of a pair: blanks, a line break and the marks of quoting among them, or one
 * punctuation mark; then what may open the second half, as in `550-'5.1.1`, `550 (#5.1.1)`, `550_5.1.1`, `550+5.1.1`.
 */
const BETWEEN = String.raw`(?:(?:[\s>${INVISIBLE}]|&nbsp;){1,40}|\s?[-:;,/_|+]\s{0,40})[#([<"'\x60]{0,3}`

/** What may not follow a lone reply code: the rest of a number, a time, an address, a share, a word. */
const AFTER = String.raw`[\dA-Za-z%°=*@/]|[.:]\w|,\d(?!\d\d [45]\.)|\s?[€£$]`

/** Finds the head of a code that may be one by what stands before it. */
export const CODE = new RegExp(BEFORE + HEAD, 'g')
const LONE_ENHANCED = new RegExp(ENHANCED, 'y')
/** A reply code with its second half, or alone. Of the intermediate ones there are two: 334 (RFC 4954 §4), 354 (RFC 5321 §4.2.3). */
const REPLY = new RegExp(`(?!3(?!34|54))\\d{3}(?:${BETWEEN}${ENHANCED}|(?!${AFTER}))`, 'y')
const NO_DIGITS = /^\D+/
const NO_REPLY = new RegExp(AFTER, 'y')
const NEEDS_PLAIN = new RegExp(`[${WIDE}${INVISIBLE}]`)

/** What joins two numbers of any kind as well: the cells of a table, a line break, as between a page and a chapter; but for `421, "4.4.5"`. */
const LOOSE = /[/|\n]|,(?! ")|(?<!&nbsp);/

/** Whether the halves of a pair stand so that they might have nothing to do with each other. */
export const isLoose = (text: string, { start, end }: Token): boolean =>
  LOOSE.test(text.slice(start, end))

/** The classes of both halves go together; a 4 beside a 5 is met in practice (`552 4.2.2`), as is a 2 beside a 3 (`354 2.0.0`). */
function classesAgree(reply: string, enhanced: string): boolean {
  return reply < '4' === enhanced < '4'
}

function replyToken(text: string, start: number): Token | undefined {
  if (!standsAt(REPLY, text, start)) return undefined
  const end = REPLY.lastIndex
  const alone = start + 3
  const reply = text.slice(start, alone)
  if (end > alone) {
    const enhanced = text.slice(alone, end).replace(NO_DIGITS, '')
    if (classesAgree(reply, enhanced)) return { start, end, reply, enhanced }
    if (standsAt(NO_REPLY, text, alone)) return undefined
  }
  return { start, end: alone, reply, enhanced: undefined }
}

function enhancedToken(text: string, start: number): Token | undefined {
  if (!standsAt(LONE_ENHANCED, text, start)) return undefined
  const end = LONE_ENHANCED.lastIndex
  return { start, end, reply: undefined, enhanced: text.slice(start, end) }
}

/** Where the head that ends at `end` begins: three digits, or a digit, a dot, digits, a dot, a digit. */
function headStart(text: string, end: number): number {
  if (text[end - 2] !== '.') return end - 3
  return text.lastIndexOf('.', end - 3) - 1
}

/**
 * The first token of a text at or after `from`, or UNUSUAL where a code is written with full-width or invisible
 * characters, which plainText takes away.
 */
export function nextToken(text: string, from: number): Token | typeof UNUSUAL | undefined {
  CODE.lastIndex = from
  // Asking for the match itself would cost more than all the rest: its end tells where it began.
  while (CODE.test(text)) {
    const end = CODE.lastIndex
    const start = headStart(text, end)
    // The character before counts: a digit may stand there behind one that shows nothing.
    if (NEEDS_PLAIN.test(text.slice(Math.max(start - 1, 0), end + 1))) return UNUSUAL
    const token = text[start + 1] === '.' ? enhancedToken(text, start) : replyToken(text, start)
    if (token) return token
  }
  return undefined
}
