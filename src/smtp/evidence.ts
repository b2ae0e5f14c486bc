import { plainText } from './plain-text.ts'
import { nextToken, type Token, UNUSUAL } from './token.ts'

/**
 * What a text shows about being on mail delivery: how often the marks of each kind of text occur in it.
 * Plain counts, so that the evidence of a document is the sum of its pieces'. Only signs of mail count: there is none
 * whose presence would speak against a code.
 */
export interface Evidence {
  /** Marks of a bounce: fields of RFC 3464, pairs of codes, a server or the null sender's program quoted. */
  readonly bounce: number
  /** Marks of a mail log. */
  readonly log: number
  /** Marks of an SMTP dialogue: its commands, extensions and greetings (RFC 5321 §4.1). */
  readonly transcript: number
  /** Names of a page that is about SMTP. */
  readonly article: number
}

export const NO_EVIDENCE: Evidence = { bounce: 0, log: 0, transcript: 0, article: 0 }

/**
 * Marks in capitals, as sources of patterns that tell case. The standards write them so in every language, and an engine
 * skips running words at many times the speed of any other search: every text pays for this pass.
 */
export const MARKS: Record<keyof Evidence, string> = {
  // `Reporting-MTA: dns; ...`; MAILER-DAEMON; `(in reply to RCPT TO command)`; `SMTP error from remote mail server`
  bounce: 'MTA: ?|-DAEMON|RCPT TO com|MAIL FROM com|DATA com|SMTP error|SMTP Error|SMTP Prot',
  // Postfix's `NOQUEUE: reject: RCPT from`, Exim's `rejected RCPT <ann@example.com>`
  log: 'NOQUEUE|RCPT (?:from|<)',
  // EHLO, HELO, LHLO; `RCPT TO:<`, `MAIL FROM:<`; extensions that every server names; a greeting
  transcript:
    '[EHL](?:HLO|ELO) |[TO][OM]:<|8BITMIME|PIPELINING|STATUSCODES|ESMTP(?<=2\\d\\d[ -][^\\n]{0,60})',
  article: 'SMTP(?<!with E?SMTP)|NDR',
}

const KINDS = Object.keys(MARKS) as (keyof Evidence)[]
const CAPITALS = new RegExp(KINDS.map((kind) => `(${MARKS[kind]})`).join('|'), 'g')

/** What makes a code itself a mark: what stands before it. */
const BEFORE_REPLY: Partial<Record<keyof Evidence, RegExp>> = {
  // `smtp; 550`, `said: 550`, `<<< 550`
  bounce: /(?<=\b(?:e?smtp|lmtp) ?;[\s>]{0,14}|\bsa(?:id|ys):[\s"'_]{1,20}|<<< )/iy,
  // Exim's `C="250 OK`
  log: /(?<=\bC=")/y,
}
const BEFORE_ENHANCED: Partial<Record<keyof Evidence, RegExp>> = {
  // `Status: 5.1.1`, `"status":"5.1.1"`, `Status 5.1.1`; `(#5.1.1)`; `smtp; 5.1.1`
  bounce: /(?<=\bstatus\W{1,8}|(?:^|[\s([<])#|\bsmtp ?; {0,3})/iy,
  log: /(?<=\bdsn=)/y,
}

const HELLO = /[ -]\S{1,80} hello\b/iy

function kindOf(text: string, token: Token): keyof Evidence | undefined {
  const { start, end, reply, enhanced } = token
  if (reply && enhanced) return 'bounce'
  const before = reply ? BEFORE_REPLY : BEFORE_ENHANCED
  for (const kind of KINDS) {
    const pattern = before[kind]
    if (!pattern) continue
    pattern.lastIndex = start
    if (pattern.test(text)) return kind
  }
  HELLO.lastIndex = end
  return reply === '250' && HELLO.test(text) ? 'transcript' : undefined
}

/** Counts the marks of a text; false where it must be read in plain characters first. */
function count(text: string, counts: Record<keyof Evidence, number>): boolean {
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token === UNUSUAL) return false
    const kind = kindOf(text, token)
    if (kind) counts[kind]++
  }
  for (const match of text.matchAll(CAPITALS)) {
    const kind = KINDS[match.findIndex((part, index) => index > 0 && part !== undefined) - 1]
    if (kind) counts[kind]++
  }
  return true
}

/** Reads the evidence of a text, or of a piece of one. Linear. */
export function gatherEvidence(text: string): Evidence {
  const counts = { ...NO_EVIDENCE }
  if (count(text, counts)) return counts
  const again = { ...NO_EVIDENCE }
  count(plainText(text).text, again)
  return again
}

/** The evidence of two pieces of one document. */
export function addEvidence(a: Evidence, b: Evidence): Evidence {
  return {
    bounce: a.bounce + b.bounce,
    log: a.log + b.log,
    transcript: a.transcript + b.transcript,
    article: a.article + b.article,
  }
}
