import { isFailure } from './kinds-of-reply.ts'
import { placeAt } from './place-at.ts'
import type { Spot } from './places.ts'
import { plainText } from './plain-text.ts'
import { isLoose, nextToken, type Token, UNUSUAL } from './token.ts'
import { follows } from './what-follows.ts'

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
  bounce: 'MTA: ?|-DAEMON|RCPT TO(?!:<)|MAIL FROM(?!:<)|DATA com|SMTP error|SMTP Error|SMTP Prot',
  // Postfix's `NOQUEUE: reject: RCPT from`, Exim's `rejected RCPT <ann@example.com>`, AsyncOS's `DCID 12 MID 45 to RID 0`
  log: 'NOQUEUE|RCPT (?:from|<)|DCID |RID [[\\d]',
  // EHLO, HELO, LHLO; `RCPT TO:<`, `MAIL FROM:<`; extensions that every server names; a greeting
  transcript:
    '[EHL](?:HLO|ELO) |[TO][OM]:<|8BITMIME|PIPELINING|STATUSCODES|ESMTP(?<=2\\d\\d[ -][^\\n]{0,60})',
  article: 'SMTP(?<!with E?SMTP)|NDR',
}

const KINDS = Object.keys(MARKS) as (keyof Evidence)[]
export const CAPITALS = new RegExp(KINDS.map((kind) => `(${MARKS[kind]})`).join('|'), 'g')

type Counts = Record<keyof Evidence, number>

/** Adds the marks in capitals to the counts. */
export function countCapitals(text: string, counts: Counts): void {
  for (const match of text.matchAll(CAPITALS)) {
    const kind = KINDS[match.findIndex((part, index) => index > 0 && part !== undefined) - 1]
    if (kind) counts[kind]++
  }
}

/** What stands near a status of RFC 3464: another field of the report, a word on delivery. */
const REPORT = /action|recip|rcpt|mta\b|diagnos|deliver|bounce|reject|fail|delay/i

/** An address, of which a cell may say the status: `ann@example.com<tab>Status 5.1.1`. */
const ADDRESS = /@\w/

/** How far from it: two lines. */
const REACH = 160

/** Whether an enhanced code is a failure that a report speaks of: a program has a status and a version, too. */
function isReported(text: string, { start, end, reply, enhanced = '' }: Token): boolean {
  if (reply || !isFailure(enhanced) || follows('prose', text, end)) return false
  const before = text.slice(Math.max(start - REACH, 0), start)
  if (REPORT.test(before) || REPORT.test(text.slice(end, end + REACH))) return true
  return /[a-z] $/i.test(before) && ADDRESS.test(before)
}

/** What a number tells of its text: a pair is a code wherever it stands, and some places have codes only. */
export function tellOf(
  text: string,
  token: Token,
  place: Spot | undefined,
): keyof Evidence | undefined {
  const { end, reply, enhanced } = token
  if (reply && enhanced) return isLoose(text, token) ? place?.tells : 'bounce'
  if (reply === '250' && follows('hello', text, end)) return 'transcript'
  if (place?.trust === 'key' && !isReported(text, token)) return undefined
  return place?.tells
}

/** Counts all marks of a text; false where it must be read in plain characters first. */
function count(text: string, counts: Counts): boolean {
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token === UNUSUAL) return false
    const kind = tellOf(text, token, placeAt(text, token.start))
    if (kind) counts[kind]++
  }
  countCapitals(text, counts)
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
