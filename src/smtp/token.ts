/** Digits that are written as a code, before anything is known about the text around them. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly reply: string | undefined
  readonly enhanced: string | undefined
}

/**
 * What may not stand before a code: a digit, letter or dot (part of a word, number or address), but for the letter of a
 * written-out `\n`, which logs put between the lines of a reply; a sign of money or of a phone number; the middle of a
 * number, a time, a path or a hyphenated name, but for the `id-` of `(#id-5.9.2)`.
 */
const BEFORE = String.raw`(?<![\dA-Za-mo-qsu-z.$€£¥₹+%&~^/]|(?<!\\)[nrt]|\d[,:]|\w#|\w-(?<!#id-))`

/** RFC 3463 §2: class, subject 1*3DIGIT, detail 1*3DIGIT; not the head of an IP address or of a longer version. */
const ENHANCED = String.raw`[245]\.\d{1,3}\.\d{1,3}(?![\dA-Za-z%/]|\.\w|-\d+\.)`

/**
 * What stands between the two halves of a pair: blanks, a line break and the marks of quoting among them, or one
 * punctuation mark; then what may open the second half, as in `550-'5.1.1`, `550 (#5.1.1)`, `550_5.1.1`.
 */
const BETWEEN = String.raw`(?:[\s>]{1,40}|\s?[-:;,/_|]\s{0,40})[#([<"'\x60]{0,3}`

/** What may not follow a lone reply code: the rest of a number, a time, an address, a share, a word. */
const AFTER = String.raw`[\dA-Za-z%°=*@/]|[.,:]\w|\s?[€£$]`

const DIGITS = new RegExp(`${BEFORE}[2-5](?:\\d\\d(?!\\d)|(?=\\.\\d{1,3}\\.\\d))`, 'g')
const LONE_ENHANCED = new RegExp(ENHANCED, 'y')
const SECOND_HALF = new RegExp(`${BETWEEN}(?=[245]\\.)`, 'y')
const NO_REPLY = new RegExp(AFTER, 'y')

/** The end of an enhanced code that begins at `at`, or 0. */
function enhancedEnd(text: string, at: number): number {
  LONE_ENHANCED.lastIndex = at
  return LONE_ENHANCED.test(text) ? LONE_ENHANCED.lastIndex : 0
}

/** The classes of both halves go together; a 4 beside a 5 is met in practice (`552 4.2.2`). */
function classesAgree(reply: string, enhanced: string): boolean {
  return (reply[0] === '2') === (enhanced[0] === '2') && reply[0] !== '3'
}

function replyToken(text: string, start: number): Token | undefined {
  const reply = text.slice(start, start + 3)
  SECOND_HALF.lastIndex = start + 3
  if (SECOND_HALF.test(text)) {
    const second = SECOND_HALF.lastIndex
    const end = enhancedEnd(text, second)
    const enhanced = text.slice(second, end)
    if (end > 0 && classesAgree(reply, enhanced)) return { start, end, reply, enhanced }
  }
  NO_REPLY.lastIndex = start + 3
  return NO_REPLY.test(text) ? undefined : { start, end: start + 3, reply, enhanced: undefined }
}

function enhancedToken(text: string, start: number): Token | undefined {
  const end = enhancedEnd(text, start)
  return end > 0 ? { start, end, reply: undefined, enhanced: text.slice(start, end) } : undefined
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** The first token of a plain text at or after `from`. */
export function nextToken(text: string, from: number): Token | undefined {
  DIGITS.lastIndex = from
  while (DIGITS.test(text)) {
    // Asking for the match itself would cost more than all the rest: its end and the digit before tell what it is.
    const end = DIGITS.lastIndex
    const isReply = isDigit(text.charCodeAt(end - 2))
    const token = isReply ? replyToken(text, end - 3) : enhancedToken(text, end - 1)
    if (token) return token
  }
  return undefined
}
