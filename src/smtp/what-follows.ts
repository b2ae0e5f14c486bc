import { COMMAND } from './places.ts'

/** The blanks after a code: of one line, or one line break with its marks of quoting. */
const BLANKS = String.raw`(?:[^\S\n]{1,20}|[^\S\n]{0,9}\n[^\S\n>]{0,20}[>\s]{0,9}(?<!\n[^\S\n]*\n[^\S\n]*))`

/** A unit or a counted thing: `512 KB`, `450 seconds`, `500 recipients` (but `550 address`, `550 does`). */
const UNIT = String.raw`\s(?:[kmgt]i?b(?:ytes?|its?)?|bytes?|bits?|m?s|sec|min|hours?|days?|characters?|million|mio|percent|[ap]m|eur|usd|gbp|chf|euros?|dollars?|px|[°%])\b|\s(?!(?:access|address|always|does|this|was|has|is|its|sms|dns|us|as|plus|\S{1,20}(?:ss|us|is)) )[a-z]{3,20}s(?=[\s,.;)])`

const patterns = {
  /** Words, an address, a name: what the text of a reply begins with. No `key=`, no closing bracket, no number. */
  text: new RegExp(
    String.raw`(?:${BLANKS}|[^\S\n]?[:-] |[:;] |, (?=[a-z])|-|_)(?:(?!-?[a-z]{1,10}=)[^\s\d!(){}\].,;:=?/\\&|$-]|\((?=[a-z])|\d{1,3}\.\d|[45]\d\d[ -]|[\da-f]{6,8}-|: )`,
    'y',
  ),
  unit: new RegExp(UNIT, 'iy'),
  /** What servers say when they agree or greet. */
  agreement:
    /[\s_-]{1,4}(?:[^\n]{0,80}\b(?:hello|e?smtp|lmtp)\b|[^\n]{1,80}\.\.\. |2\.\d|ok\b|accepted|queued|message|mail|sender|recipient|requested|deferred|auth)/iy,
  /** A line of a dialogue after which the dialogue goes on: another reply, a command, the dot that ends the data. */
  dialogue: new RegExp(
    String.raw`[^\n]{0,200}\n(?:[^\n\w]{0,12}|\w{1,12}:\s{1,4})(?:[2-5]\d\d(?:[ \n-]|$)|${COMMAND}\b|\.\r?\n)`,
    'y',
  ),
  /** The reason phrases of HTTP (RFC 9110 §15) where SMTP has a code of the same number. */
  http: /\s(?:bad request|unauthorized|forbidden|not found|misdirected|unprocessable|request header|unavailable for legal|too many requests|internal server error|not implemented|bad gateway|service unavailable\s*(?:$|\n)|gateway time|http version|loop detected\s*(?:$|\n)|not extended|network auth)/iy,
} as const

/** Whether a kind of text follows an offset. */
export function follows(kind: keyof typeof patterns, text: string, at: number): boolean {
  const pattern = patterns[kind]
  pattern.lastIndex = at
  return pattern.test(text)
}
