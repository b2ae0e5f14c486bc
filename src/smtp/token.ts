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
const AFTER = String.raw`(?![\dA-Za-z%°=*@/]|[.,:]\w|\s?[€£$])`

const TOKEN = new RegExp(
  `${BEFORE}(?:([2-5]\\d\\d)(?:${BETWEEN}(${ENHANCED})|${AFTER})|(${ENHANCED}))`,
  'g',
)

/** The classes of both halves go together; a 4 beside a 5 is met in practice (`552 4.2.2`). */
function classesAgree(reply: string, enhanced: string): boolean {
  return (reply[0] === '2') === (enhanced[0] === '2') && reply[0] !== '3'
}

/** The first token of a plain text at or after `from`. */
export function nextToken(text: string, from: number): Token | undefined {
  TOKEN.lastIndex = from
  const match = TOKEN.exec(text)
  if (!match) return undefined
  const start = match.index
  const [all, reply, second, alone] = match
  if (reply !== undefined && second !== undefined && !classesAgree(reply, second)) {
    return { start, end: start + reply.length, reply, enhanced: undefined }
  }
  return { start, end: start + all.length, reply, enhanced: second ?? alone }
}
