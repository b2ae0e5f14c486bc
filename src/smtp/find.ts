import { type Evidence, NO_EVIDENCE } from './evidence.ts'
import { isCode } from './is-code.ts'
import type { Mention } from './mention.ts'
import { placeAt } from './place-at.ts'
import { type PlainText, plainText } from './plain-text.ts'
import { Scene } from './scene.ts'
import { tellOf } from './tell-of.ts'
import { nextToken, type Token, UNUSUAL } from './token.ts'
import { Witness } from './witness.ts'

/** The end of a range of details, as in `4.7.500-699`. */
const RANGE_END = /[-–](\d{1,3})(?!\w|\.\w)/y

/**
 * So many numbers in a row, each so few characters behind the last, are more than a page's window or a list of results
 * holds: the rest of the row is not judged, and its end looked for in steps.
 */
const MAX_RUN = 5000
const CLOSE = 48
const STEP = 500

/** The last detail of a range that begins with a code which ends at `at`: 699 of `4.7.500-699`. */
function lastDetail(text: string, at: number, first: string): string | undefined {
  RANGE_END.lastIndex = at
  const detail = RANGE_END.exec(text)?.[1]
  const isHigher = Number(detail) > Number(first.slice(first.lastIndexOf('.') + 1))
  return isHigher ? detail : undefined
}

/** Written out, as many are made: to spread parts into one costs many times as much. */
function mentionOf(
  { reply, enhanced }: Pick<Token, 'reply' | 'enhanced'>,
  start: number,
  end: number,
  group: number,
): Mention {
  if (reply && enhanced) return { start, end, reply, enhanced, group }
  if (reply) return { start, end, reply, group }
  return enhanced ? { start, end, enhanced, group } : { start, end, group }
}

/** @param around the evidence of the text's surroundings, and what was read of its own before. */
function findIn(plain: PlainText, around: readonly Evidence[]): Mention[] {
  const { text, origin } = plain
  const first = nextToken(text, 0)
  // Most texts have no number that may be a code.
  if (!first) return []
  const witness = new Witness(text, around)
  const scene = new Scene(text, witness)
  const mentions: Mention[] = []
  let group = -1
  let run = 0
  let from = 0
  for (let token: typeof first | undefined = first; token; token = nextToken(text, from)) {
    if (token === UNUSUAL) return findIn(plainText(text), around)
    const { start, end, enhanced } = token
    run = start - from > CLOSE ? 1 : run + 1
    from = run > MAX_RUN ? end + STEP : end
    if (run > MAX_RUN) continue
    const place = placeAt(text, start)
    witness.note(tellOf(text, token, place))
    if (!isCode(scene, token, place?.trust)) continue
    if (!scene.past.isSameGroup(token, place?.trust)) group++
    scene.past.add(token, place?.trust)
    mentions.push(mentionOf(token, origin(start), origin(end - 1) + 1, group))
    const detail = enhanced && lastDetail(text, end, enhanced)
    if (detail) {
      const part = { reply: undefined, enhanced: enhanced.replace(/\d+$/, detail) }
      mentions.push(mentionOf(part, origin(end + 1), origin(end + detail.length) + 1, group))
    }
  }
  return witness.erred() ? findIn(plain, [...around, witness.evidence()]) : mentions
}

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both. Linear.
 * @param around the evidence of the text's surroundings; that of the text itself counts as well, of which no more is read
 *   than a number depends on.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text` and codes in plain digits.
 */
export function findCodes(text: string, around: Evidence = NO_EVIDENCE): Mention[] {
  return findIn({ text, origin: (index) => index }, [around])
}
