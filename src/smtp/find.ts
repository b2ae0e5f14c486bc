import { type Evidence, gatherEvidence } from './evidence.ts'
import type { Mention } from './mention.ts'
import { plainText } from './plain-text.ts'

const CODE =
  /(?<![\w.$€£+%]|[\w]-)(?:([2-5]\d\d)(?:(?:\s{0,14}|\s?[-:;,/_|]\s{0,14})[#([<"'`]{0,3}([245]\.\d{1,3}\.\d{1,3})(?!\.?\d))?(?![\w%]|[.,:/]\d)|([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)(?![\w%]))|(?<=\\[nrt])([2-5]\d\d)(?=[ -])/g

const LEFT =
  /(?:smtp ?; {0,3}|said:\s{0,14}|status["']?\s?[:=]\s?["']?|dsn=|<<< |\[[\da-f.:]{3,40}\]:\s{1,8}|>:?\s{1,8}|reason: |was:\s{1,8}|\(#|[=:] ?["'(]|error[ :#]{1,3}|code[ :#]{1,3}|: |\. {1,2}|\(|")$/i

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both.
 * @param evidence what the text's surroundings say; the text's own when left out.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text`.
 */
export function findCodes(text: string, evidence: Evidence = gatherEvidence(text)): Mention[] {
  const plain = plainText(text)
  const mail = evidence.bounce + evidence.log + evidence.transcript > 0 || evidence.article > 2
  const mentions: Mention[] = []
  let group = -1
  let last: Mention | undefined
  for (const match of plain.text.matchAll(CODE)) {
    const reply = match[1] ?? match[4]
    const enhanced = match[2] ?? match[3]
    const at = match.index
    const left = plain.text.slice(Math.max(0, at - 60), at)
    const paired = reply !== undefined && enhanced !== undefined
    const lineStart = /(?:^|\n)[\s>|*-]*$/.test(left)
    const follows = last !== undefined && at - last.end < 400
    const continued = follows && reply !== undefined && last?.reply === reply
    const strong = LEFT.test(left)
    if (!paired && !(mail && (strong || lineStart || continued))) continue
    if (!follows || (reply && last?.reply && last.reply !== reply)) group++
    last = {
      start: plain.origin(at),
      end: plain.origin(at + match[0].length - 1) + 1,
      ...(reply && { reply }),
      ...(enhanced && { enhanced }),
      group,
    }
    mentions.push(last)
  }
  return mentions
}
