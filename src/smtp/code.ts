import type { Subject } from './mention.ts'
import { plainText } from './plain-text.ts'

/** Longer input is a text, not a code. */
const MAX_LENGTH = 60

/** RFC 3463 §2: sub-codes are decimal, without leading zeros. */
const ENHANCED = String.raw`[245](?:\.(?:0|[1-9]\d{0,2})){2}`
const LABEL = String.raw`(?:(?:smtp|lmtp|x-[a-z\d-]{1,20}|dsn|status|code)\s*[;:=]?\s*)?`
const OPENING = String.raw`[#(\[<"']*`
const CODE = new RegExp(
  `^${OPENING}${LABEL}${OPENING}(?:([2-5]\\d\\d)(?:[\\s\\-:;,/_|+#('"]{0,40}(${ENHANCED}))?|(${ENHANCED}))[\\s\\-:;,.)\\]>"']*$`,
  'i',
)

/**
 * Reads one code as people type or paste it: `550`, `550-5.7.26`, `#5.1.1`, `smtp;550`, `550_5.1.1`, full-width digits.
 * A well-formed code that nobody registered (599, 5.99.99) is read too (RFC 5321 §4.2, RFC 3463 §2).
 * @returns undefined when the text is anything else than one code.
 */
export function parseCode(text: string): Subject | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const match = CODE.exec(plainText(text).text.trim())
  if (!match) return undefined
  return subjectOf(match[1], match[2] ?? match[3])
}

/** A code of those halves that there are. */
export function subjectOf(reply: string | undefined, enhanced: string | undefined): Subject {
  return { ...(reply && { reply }), ...(enhanced && { enhanced }) }
}

/** The usual writing of a code: `550 5.1.1`, `550` or `5.1.1`. */
export function formatCode({ reply, enhanced }: Subject): string {
  return reply && enhanced ? `${reply} ${enhanced}` : reply || enhanced || ''
}
