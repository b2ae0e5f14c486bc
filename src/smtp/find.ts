import { type Evidence, gatherEvidence } from './evidence.ts'
import { MailWords } from './mail-words.ts'
import type { Mention } from './mention.ts'
import { isCued, isHashed, isLineStart, isMailCued, isOpening, isWorded } from './places.ts'
import { plainText } from './plain-text.ts'
import { nextToken, type Token } from './token.ts'

const TEXTUAL =
  /(?:\s{1,20}(?:[:-]\s)?|[:;] |-|_)(?!(?:-?[a-z]{1,10}=|[kmg]?b\b|(?:bytes?|bits?|characters?|million|[ap]m|percent)\b|(?!access|address|always|does|this|spamhaus|sms|dns)[a-z]{2,}[^\Ws]s\b))(?:[^\s\d!)\]}.,;:=?/\\&|-]|\d{1,3}\.\d|[45]\d\d[ -]|[\da-f]{8}-|:\s)/y

const ACCEPTED = /[\s-]{1,4}(?:2\.|ok\b|accepted|queued|message|mail|sender|recipient|requested)/iy

function textual(text: string, at: number): boolean {
  TEXTUAL.lastIndex = at
  return TEXTUAL.test(text)
}

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both.
 * @param evidence what the text's surroundings say; the text's own when left out.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text`.
 */
export function findCodes(text: string, evidence: Evidence = gatherEvidence(text)): Mention[] {
  const plain = plainText(text)
  const source = plain.text
  const words = new MailWords(source)
  const mail = evidence.bounce + evidence.log + evidence.transcript > 0 || evidence.article > 2
  const mentions: Mention[] = []
  let group = -1
  let last: Token | undefined

  const isCode = (token: Token): boolean => {
    const { start, end, reply, enhanced } = token
    if (reply && enhanced) return true
    const near = last !== undefined && start - last.end < 400
    if (reply) {
      if (
        near &&
        last?.reply === reply &&
        (source[last.start + 3] === '-' || last.end === start - 1)
      )
        return true
      if (isCued(source, start) || (mail && isMailCued(source, start))) return true
      if (mail && isWorded(source, start)) return true
      if (!isOpening(source, start) || !textual(source, end)) return false
      if (reply < '400') {
        ACCEPTED.lastIndex = end
        return (
          (isLineStart(source, start) && evidence.transcript + evidence.log > 0) ||
          (mail && ACCEPTED.test(source))
        )
      }
      return mail || words.follow(end)
    }
    if (isCued(source, start) || (mail && isMailCued(source, start))) return true
    const failure = enhanced?.[0] !== '2'
    if (failure && isHashed(source, start)) return true
    if (
      near &&
      last?.reply &&
      last.reply[0] === enhanced?.[0] &&
      !source.slice(last.end, start).includes('\n\n')
    )
      return true
    if (mail && isWorded(source, start)) return true
    return failure && isOpening(source, start) && textual(source, end) && words.follow(end)
  }

  for (let token = nextToken(source, 0); token; token = nextToken(source, token.end)) {
    if (!isCode(token)) continue
    const { start, end, reply, enhanced } = token
    const continues =
      last !== undefined &&
      start - last.end < 400 &&
      ((reply !== undefined && last.reply === reply && source[last.start + 3] === '-') ||
        (reply === undefined && last.reply !== undefined))
    if (!continues) group++
    last = token
    mentions.push({
      start: plain.origin(start),
      end: plain.origin(end - 1) + 1,
      ...(reply && { reply }),
      ...(enhanced && { enhanced }),
      group,
    })
  }
  return mentions
}
