import { type Evidence, tellOf } from './evidence.ts'
import { isOpen, Judge, MAX_LINE, MAX_REPLY } from './judge.ts'
import type { Mention } from './mention.ts'
import { placeAt } from './place-at.ts'
import type { Trust } from './places.ts'
import { asItIs, type PlainText, plainText } from './plain-text.ts'
import { nextToken, type Token, UNUSUAL } from './token.ts'
import { Witness } from './witness.ts'

/** Whether a code belongs to the reply of the code before it, by RFC 5321 §4.2.1 or by standing in its running text. */
function isSameReply(
  source: string,
  last: Token | undefined,
  token: Token,
  trust: Trust | undefined,
): boolean {
  if (!last) return false
  const gap = token.start - last.end
  if (token.reply && token.reply === last.reply && (gap <= 1 || isOpen(source, last)))
    return gap < MAX_LINE
  return gap < MAX_REPLY && (trust === undefined || trust === 'word' || trust === 'hash')
}

/** The end of a range of details, as in `4.7.500-699`. */
const RANGE_END = /[-–](\d{1,3})(?![\w.])/y

/** The last code of a range that begins with a code which ends at `at`: 4.7.699 of `4.7.500-699`. */
function rangeEnd(text: string, at: number, first: string): string | undefined {
  RANGE_END.lastIndex = at
  const detail = RANGE_END.exec(text)?.[1]
  const dot = first.lastIndexOf('.') + 1
  if (!detail || Number(detail) <= Number(first.slice(dot))) return undefined
  return first.slice(0, dot) + detail
}

/** The mentions in a text, or UNUSUAL where it must be read in plain characters first. */
function findIn(plain: PlainText, evidence: Evidence | undefined): Mention[] | typeof UNUSUAL {
  const { text, origin } = plain
  const witness = new Witness(text, evidence)
  const judge = new Judge(text, witness)
  const mentions: Mention[] = []
  let group = -1
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token === UNUSUAL) return UNUSUAL
    const place = placeAt(text, token.start)
    witness.note(tellOf(text, token, place))
    const last = judge.last
    if (!judge.accepts(token, place?.trust)) continue
    if (!isSameReply(text, last, token, place?.trust)) group++
    const { start, end, reply, enhanced } = token
    mentions.push({
      start: origin(start),
      end: origin(end - 1) + 1,
      ...(reply && { reply }),
      ...(enhanced && { enhanced }),
      group,
    })
    const lastOfRange = enhanced && rangeEnd(text, end, enhanced)
    if (lastOfRange) {
      const digits = lastOfRange.length - lastOfRange.lastIndexOf('.') - 1
      mentions.push({
        start: origin(end + 1),
        end: origin(end + digits) + 1,
        enhanced: lastOfRange,
        group,
      })
    }
  }
  return witness.erred() ? findIn(plain, { ...witness.evidence() }) : mentions
}

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both. Linear.
 * @param evidence what is known of the text's surroundings; gatherEvidence(text) when left out, of which no more is
 *   read than a number depends on.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text` and codes in plain digits.
 */
export function findCodes(text: string, evidence?: Evidence): Mention[] {
  const found = findIn(asItIs(text), evidence)
  if (found !== UNUSUAL) return found
  const again = findIn(plainText(text), evidence)
  return again === UNUSUAL ? [] : again
}
