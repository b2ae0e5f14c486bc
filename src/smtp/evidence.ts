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
    // Bounces
    String.raw`((?:Reporting|Remote|Received-From)-MTA|(?:Final|Original)-Recipient|[Dd]iagnostic-?Code|(?:smtp|SMTP); ?[245#]|Status:? ?[45]\.\d{1,2}\.\d|\(#[45]\.\d|MAILER-DAEMON|Mailer-Daemon|Mail Delivery S|ndelivered |ndeliverable|(?:SMTP|smtp) [Ee]rror|in reply to (?:RCPT|MAIL|end of|DATA|EHLO|HELO)|<<< [2-5]\d\d|(?:said|says):[\s"']{1,20}[245]\d\d|[245]\d\d[ -]#?[245]\.\d{1,3}\.\d|Unzustellbar|on remis|o entregad|on recapit|ão entregue|едоставлен|配信不能|配信でき|未送達|退信|送信できません|zugestellt werden)`,
    // Logs
    String.raw`(postfix/\w|dsn=[245]|relay=|stat(?:us)?=(?:sent|Sent|bounced|deferred|Deferred)|C="250|sm-mta|sendmail\[|rejected (?:RCPT|MAIL|EHLO|HELO|connection)|authenticator failed| T=\w*smtp)`,
    // Dialogues: commands, service extensions (the IANA registry of RFC 5321 §2.2), greetings
    String.raw`(RCPT TO|MAIL FROM|EHLO |HELO |LHLO |ENHANCEDSTATUSCODES|8BITMIME|PIPELINING|CHUNKING|2\d\d[ -].{0,60}E?SMTP|250[ -]\S{1,80} [Hh]ello|[25]35 .{0,20}[Aa]uthentication)`,
    '(?<!with E?)(SMTP|NDR)',
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
