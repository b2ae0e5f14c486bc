import { type Evidence, gatherEvidence } from './evidence.ts'
import { isOpen, Judge, MAX_LINE, MAX_REPLY } from './judge.ts'
import type { Mention } from './mention.ts'
import { placeAt, type Trust } from './places.ts'
import { plainText } from './plain-text.ts'
import { nextToken, type Token } from './token.ts'

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

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both.
 * @param evidence what the text's surroundings say; the text's own when left out.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text`.
 */
export function findCodes(text: string, evidence?: Evidence): Mention[] {
  const { text: source, origin } = plainText(text)
  let known = evidence
  const judge = new Judge(source, () => {
    known ??= gatherEvidence(source)
    return known
  })
  const mentions: Mention[] = []
  let group = -1
  for (let token = nextToken(source, 0); token; token = nextToken(source, token.end)) {
    const trust = placeAt(source, token.start)
    const last = judge.last
    if (!judge.accepts(token, trust)) continue
    if (!isSameReply(source, last, token, trust)) group++
    const { start, end, reply, enhanced } = token
    mentions.push({
      start: origin(start),
      end: origin(end - 1) + 1,
      ...(reply && { reply }),
      ...(enhanced && { enhanced }),
      group,
    })
  }
  return mentions
}
