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

/** Marks by kind, as sources of patterns that tell case: this is the pass that every text pays for. */
export const MARKS: Record<keyof Evidence, readonly string[]> = {
  bounce: [
    // Fields of RFC 3464 and their values
    '(?:Reporting|Remote|Received-From)-MTA|(?:Final|Original)-Recipient|[Dd]iagnostic-?Code|[dD]elivery-[sS]tatus',
    String.raw`(?:smtp|SMTP|lmtp); ?[245#]|[Ss]tatus\W{1,6}[45]\.\d{1,2}\.\d|#[45]\.\d{1,2}\.\d`,
    // A pair; a server quoted
    String.raw`[245]\d\d[ -]#?[245]\.\d{1,3}\.\d|<<< [2-5]\d\d|sa(?:id|ys):[\s"'_]{1,20}[245]\d\d`,
    'in reply to (?:RCPT|MAIL|end of|DATA|EHLO|HELO)|(?:SMTP|smtp) [Ee]rror|Transcript of session',
    // Who sends bounces, and what they say
    'MAILER-DAEMON|Mailer-Daemon|mailer-daemon|Mail Delivery S|ndelivered |ndeliverable|elivery to the following',
    '(?:not be|unable to be|been) delivered|nable to deliver|ailed permanently',
    'nzustellbar|zugestellt werden|être (?:remis|distribué|livré)|on remis|ntregar|ntregad|ntregue|recapit|ezorgd',
    'едоставлен|доставить|配信不能|配信でき|送信でき|未送達|退信|投递|배달|반송',
  ],
  log: [
    String.raw`postfix/\w|dsn=[245]|relay=|stat(?:us)?=(?:sent|Sent|bounced|deferred|Deferred)|C="250|sm-mta|sendmail\[`,
    String.raw`rejected (?:RCPT|MAIL|EHLO|HELO|connection)|authenticator failed| T=\w*smtp`,
  ],
  transcript: [
    // Commands (RFC 5321 §4.1), service extensions (the IANA registry of §2.2), greetings
    '[Rr][Cc][Pp][Tt] T[Oo]:|[Mm][Aa][Ii][Ll] F(?:ROM|rom):|EHLO |HELO |LHLO |ehlo |helo ',
    'ENHANCEDSTATUSCODES|8BITMIME|PIPELINING|CHUNKING|SMTPUTF8',
    String.raw`2\d\d[ -].{0,60}E?SMTP|250[ -]\S{1,80} [Hh]ello|[25]35 .{0,20}[Aa]uthentication`,
  ],
  article: ['(?<!with E?|with e)(?:SMTP|smtp)|NDR|[Bb]ounced?[^a-z]'],
}

const KINDS = Object.keys(MARKS) as (keyof Evidence)[]
const CUES = new RegExp(KINDS.map((kind) => `(${MARKS[kind].join('|')})`).join('|'), 'g')

/** Reads the evidence of a text, or of a piece of one. Linear. */
export function gatherEvidence(text: string): Evidence {
  const counts = { ...NO_EVIDENCE }
  for (const match of text.matchAll(CUES)) {
    const kind = KINDS[match.findIndex((part, index) => index > 0 && part !== undefined) - 1]
    if (kind) counts[kind]++
  }
  return counts
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
