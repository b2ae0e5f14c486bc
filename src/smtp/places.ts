/** What may stand between a cue and its code: blanks, a line break, the marks of quoting, an opening quote or bracket. */
const GAP = String.raw`[\s>|]{0,20}[\\"'\x60(<[#]{0,4}`

/** Words and marks that belong to SMTP alone: a number after one of them is a code in any text. */
export const CUES = {
  // RFC 3464 §2.3.6, `Diagnostic-Code: smtp; 550 ...`; RFC 3461 §6.2 for LMTP.
  diagnosticType: String.raw`\b(?:e?smtp|lmtp) ?;${GAP}`,
  // The same field without its type, `Diagnostic-Code: 550 ...`.
  diagnosticField: String.raw`\bdiagnostic[- ]?code["']? ?[:=]${GAP}`,
  // Postfix and Sendmail logs: `dsn=5.1.1`.
  dsnKey: String.raw`\bdsn["']? ?[:=]${GAP}`,
  // A protocol named with what it said: `SMTP error from remote server: 550`, `[SMTP Error Code 550]`.
  protocol: String.raw`\bSMTP\b[^\n\d]{1,60}(?:: ?|code |error |response )${GAP}`,
  protocolKey: String.raw`\bsmtp[_-]?(?:status[_-]?code|code|status|reply|response)[\\"']{0,2} ?[:=] ?${GAP}`,
}

/** Words and marks after which a number is a code where the text is about mail delivery. */
export const MAIL_CUES = {
  // RFC 3464 §2.3.4, and as exports name it: `"status":"5.1.1"`, `status=550`.
  statusField: String.raw`\bstatus[\\"']{0,2}\s?[:=]${GAP}`,
  // A dialogue with the server's side marked: `<<< 550 ...`.
  serverSide: '<<< ?',
  // A host is quoted: `host mx.example.com[192.0.2.1] said: 550 ...`, `... says: `, `responded: `.
  said: String.raw`\b(?:sa(?:id|ys)|respond(?:ed|s)|repl(?:ied|ies)|return(?:ed|s))(?: with(?: [a-z]{1,10})?)?(?::|\s["'])${GAP}`,
  // The address of a host and what it answered: `[192.0.2.1]: 550 ...`, `[2001:db8::1], 554 ...`.
  host: String.raw`\[[\da-f.:]{3,45}\](?::\d{1,5})?\)?\s?[:,]\s${GAP}`,
  // The address of a recipient and what was answered: `<ann@example.com>: 550 ...`.
  recipient: String.raw`@[^\s<>@]{1,120}>(?: \([^()\n]{1,80}\))?:?\s${GAP}`,
  // The command that the reply answers: `after RCPT TO:<ann@example.com>: 550 ...`, `RCPT TO:\n550`.
  command: String.raw`\b(?:RCPT TO|MAIL FROM|end of data|DATA|EHLO|HELO|LHLO|STARTTLS)\b[^\n]{0,120}:\s${GAP}|\behlo `,
  // Keys of logs and exports: `reject=550`, `"reason":"550`, `response: "250`, `(reason: 550`, `C="250`.
  key: String.raw`(?:reject|reason|response|replycode|reply|diag|result|stat|\bc|code|error)[\\"']{0,2}\s?[:=]\s?[\\"'(]{1,4}`,
  keyBare: String.raw`\b(?:reject=|reason:\s{1,2}|error_code ?[:=] ?|response_?code[\\"']{0,2} ?[:=]? ?|response ?: ?)`,
}

const SIDE = String.raw`(?:[\w-]{1,12}:|<[-~*<]{0,3}|[-=]{1,2}>)\s{1,4}`

const anyOf = (...sources: string[]): RegExp => new RegExp(`(?<=${sources.join('|')})`, 'iy')

const LINE = String.raw`(?:^|[\n\r]|\\[nrt])[\s>|*•–—-]{0,12}`
const CUE = anyOf(...Object.values(CUES))
const MAIL_CUE = anyOf(...Object.values(MAIL_CUES))
const OPENING = anyOf(
  LINE,
  String.raw`[:;>»→]\s{1,14}["'(<\[]{0,2}|[^\x00-\x7f]:|\.\.\.\s|[\])],? |\s[-–—]\s|["'“„«(<\[{#]\s?|(?<=[a-z]),\s?`,
)
const LINE_START = anyOf(LINE, LINE + SIDE)
const HASH = /(?<=(?:^|[\s([<{"'])#(?:id-)?)/y
const WORD =
  /(?<=\b(?:codes?|errors?|DSN|NDR|status|type|message|erreur|fehler|errore?|erro|said|ошибк\S|код|Fehlercode)[\s:#n°º]{1,4}|(?:エラー|コード|错误|代码|返回)\s?)/iy

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

export const isCued = (text: string, at: number): boolean => stands(CUE, text, at)
export const isMailCued = (text: string, at: number): boolean => stands(MAIL_CUE, text, at)
export const isOpening = (text: string, at: number): boolean => stands(OPENING, text, at)
export const isLineStart = (text: string, at: number): boolean => stands(LINE_START, text, at)
export const isHashed = (text: string, at: number): boolean => stands(HASH, text, at)
export const isWorded = (text: string, at: number): boolean => stands(WORD, text, at)
