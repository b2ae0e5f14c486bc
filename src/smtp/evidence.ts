/**
 * What a text shows about being on mail delivery: how often the marks of each kind of text occur in it.
 * Plain counts, so that the evidence of a document is the sum of its pieces'.
 */
export interface Evidence {
  /** Marks of a bounce: fields of RFC 3464, the mail system speaking, a server quoted. */
  readonly bounce: number
  /** Marks of a mail log. */
  readonly log: number
  /** Marks of an SMTP dialogue: its commands and greetings (RFC 5321 §4.1). */
  readonly transcript: number
  /** Words of a page that is about SMTP. */
  readonly article: number
}

export const NO_EVIDENCE: Evidence = { bounce: 0, log: 0, transcript: 0, article: 0 }

const CUES = new RegExp(
  [
    '((?:Reporting|Remote|Received-From)-MTA|(?:Final|Original)-Recipient|Diagnostic-Code|(?:rfc|RFC)822; ?|(?:smtp|SMTP); ?[245]|Status: ?[245]\\.\\d|Action: (?:failed|delayed)|MAILER-DAEMON|Mailer-Daemon|Mail Delivery S|ndeliver|(?:SMTP|smtp) [Ee]rror|in reply to |<<< [245]|[245]\\d\\d[ -]#?[245]\\.\\d{1,3}\\.\\d)',
    '(postfix|dsn=[245]|relay=|stat(?:us)?=(?:sent|Sent|bounced|deferred)|C="250)',
    '(RCPT TO|MAIL FROM|EHLO|HELO|LHLO|E?SMTP )',
    '(SMTP|smtp)',
  ].join('|'),
  'g',
)

/** Reads the evidence of a text, or of a piece of one. Linear. */
export function gatherEvidence(text: string): Evidence {
  let bounce = 0
  let log = 0
  let transcript = 0
  let article = 0
  for (const match of text.matchAll(CUES)) {
    if (match[1]) bounce++
    else if (match[2]) log++
    else if (match[3]) transcript++
    else article++
  }
  return { bounce, log, transcript, article }
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
