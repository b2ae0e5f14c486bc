import { type Evidence, gatherEvidence } from './evidence.ts'
import type { Mention } from './mention.ts'
import { placeAt, type Trust } from './places.ts'
import { plainText } from './plain-text.ts'
import { ReplyWords } from './reply-words.ts'
import { nextToken, type Token } from './token.ts'
import { follows } from './what-follows.ts'

/** How far the lines of one reply, flattened into running text, stand apart: RFC 5321 §4.5.3.1.5 lets a line have 512. */
const MAX_LINE = 512
/** How far the second code of a reply stands from the first. */
const MAX_REPLY = 400

const HTTP_BEFORE = /(?<=\bhttp(?!s?:\/\/)[^\n]{0,80})/iy
const VERSION_BEFORE =
  /(?<=(?:versi|верси|バージョン|版本|release|mailer|update|build|\bv)[^\s\d]{0,6}[\s(]{0,2})/iy
const HTTP_AFTER = /[^\n]{0,80}\bhttp(?!s?:\/\/)/iy
const MEASURE_BEFORE =
  /(?<=\b(?:ports?|tcp|udp|sizes?|length|bytes|lines?|[up]?id|limit|total|count|timeout|delay|score|width|height)\)?[^\w\n]{0,8})/iy
/** Codes that HTTP has and mail systems do not use. */
const HTTP_ONLY = /^4(?:0|1|2[^1])|^50[5-9]/
const LIST = /^(?:\s?[,/–-]\s?|\s)(?:\S{1,8}\s)?$/

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const isFailure = (code: string): boolean => code[0] === '4' || code[0] === '5'
const isOpen = (source: string, token: Token): boolean =>
  token.reply !== undefined && source[token.start + 3] === '-'

/**
 * Finds the SMTP codes in a text: reply codes (RFC 5321 §4.2), enhanced codes (RFC 3463) and pairs of both.
 * @param evidence what the text's surroundings say; the text's own when left out.
 * @returns mentions in order, not overlapping, with offsets in UTF-16 units of `text`.
 */
export function findCodes(text: string, evidence: Evidence = gatherEvidence(text)): Mention[] {
  const plain = plainText(text)
  const source = plain.text
  const words = new ReplyWords(source)
  const mail = evidence.bounce + evidence.log + evidence.transcript > 0 || evidence.article > 1
  const mentions: Mention[] = []
  let group = -1
  let last: Token | undefined
  let lastTrust: Trust | undefined

  const isReply = (token: Token, reply: string, trust: Trust | undefined): boolean => {
    const { start, end } = token
    const gap = last ? start - last.end : MAX_LINE
    if (last && last.reply === reply && (gap <= 1 || (gap < MAX_LINE && isOpen(source, last))))
      return true
    if (
      last &&
      mail &&
      lastTrust === 'word' &&
      gap < 12 &&
      LIST.test(source.slice(last.end, start))
    )
      return true
    if (trust === undefined || follows('unit', source, end)) return false
    if (trust === 'smtp') return true
    if (standsAt(MEASURE_BEFORE, source, start)) return false
    const worded = follows('text', source, end)
    if (mail && (trust === 'mail' || trust === 'word')) {
      if (standsAt(HTTP_BEFORE, source, start) || standsAt(HTTP_AFTER, source, end)) return false
      if (isFailure(reply)) return true
      if (trust === 'word') return false
      return worded || evidence.transcript > 0
    }
    if (trust === 'word' || trust === 'hash' || follows('http', source, end)) return false
    if (mail && trust === 'line' && evidence.transcript > 0) {
      if (!worded && source[end] !== '\n' && end < source.length) return false
      if (gap < MAX_REPLY || follows('dialogue', source, end)) return true
    }
    if (!worded) return false
    if (!isFailure(reply)) return mail && follows('agreement', source, end)
    return mail ? words.ofReply(end) : !HTTP_ONLY.test(reply) && words.ofMail(end)
  }

  const isEnhanced = (token: Token, enhanced: string, trust: Trust | undefined): boolean => {
    const { start, end } = token
    if (standsAt(VERSION_BEFORE, source, start)) return false
    if (trust === 'smtp' || (mail && trust === 'mail')) return true
    if (!isFailure(enhanced)) return false
    if (trust === 'hash' || (mail && trust === 'word')) return true
    if (last) {
      const between = source.slice(last.end, Math.min(start, last.end + MAX_REPLY + 1))
      if (
        last.reply?.[0] === enhanced[0] &&
        between.length <= MAX_REPLY &&
        !/\n\s*\n/.test(between)
      )
        return true
      if (last.enhanced?.[0] === enhanced[0] && LIST.test(between)) return true
    }
    if (trust === undefined || !follows('text', source, end)) return false
    if (trust === 'line')
      return (
        ((start === 0 && !source.includes('\n')) || evidence.bounce + evidence.log > 0) &&
        words.ofMail(end)
      )
    return words.ofMail(end)
  }

  for (let token = nextToken(source, 0); token; token = nextToken(source, token.end)) {
    const { start, end, reply, enhanced } = token
    const trust = placeAt(source, start)
    const pair = reply !== undefined && enhanced !== undefined
    const found =
      pair || (reply ? isReply(token, reply, trust) : isEnhanced(token, enhanced ?? '', trust))
    if (!found) continue
    const joins =
      last !== undefined &&
      ((reply !== undefined &&
        last.reply === reply &&
        isOpen(source, last) &&
        start - last.end < MAX_LINE) ||
        ((trust === undefined || trust === 'word' || trust === 'hash') &&
          start - last.end < MAX_REPLY))
    if (!joins) group++
    last = token
    lastTrust = trust
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
