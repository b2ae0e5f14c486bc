import type { Evidence } from './evidence.ts'

/**
 * Marks in capitals, as sources of patterns that tell case. The standards write them so in every language, and an engine
 * skips running words at many times the speed of any other search: every text pays for this pass.
 */
export const MARKS: Record<keyof Evidence, string> = {
  // `Reporting-MTA: dns; ...`; MAILER-DAEMON; `(in reply to RCPT TO command)`; `SMTP error from remote mail server`
  bounce: 'MTA: ?|-DAEMON|RCPT TO(?!:<)|MAIL FROM(?!:<)|DATA com|SMTP error|SMTP Error|SMTP Prot',
  // Postfix's `NOQUEUE: reject: RCPT from`, Exim's `rejected RCPT <ann@example.com>`, AsyncOS's `DCID 12 MID 45 to RID 0`,
  // ZoneMTA's `DEFERRED[rate]`
  log: 'NOQUEUE|RCPT (?:from|<)|DCID |RID [[\\d]|(?:DEFERR|REJECT)ED\\[',
  // EHLO, HELO, LHLO; `RCPT TO:<`, `MAIL FROM:<`, `MAIL From:<`; extensions that every server names; a greeting
  transcript:
    '[EHL](?:HLO|ELO) |(?:[TO][OM]|MAIL From|RCPT To):<|8BITMIME|PIPELINING|STATUSCODES|ESMTP(?<=2\\d\\d[ -][^\\n]{0,60})',
  article: 'SMTP(?<!with E?SMTP)|NDR',
}

const KINDS = Object.keys(MARKS) as (keyof Evidence)[]
export const CAPITALS = new RegExp(KINDS.map((kind) => `(${MARKS[kind]})`).join('|'), 'g')

/** Adds the marks in capitals to the counts. */
export function countCapitals(text: string, counts: Record<keyof Evidence, number>): void {
  for (const match of text.matchAll(CAPITALS)) {
    const kind = KINDS[match.slice(1).findIndex(Boolean)]
    if (kind) counts[kind]++
  }
}
