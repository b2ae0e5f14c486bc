import { COMMAND_LINE } from './places.ts'

/* What follows a code, or does not: patterns that begin where it ends. */

/** The blanks after a code: of one line, or one line break with its marks of quoting. */
const BLANKS = String.raw`(?:(?!\t)[^\S\n]{1,2}(?!\s)|[^\S\n]{0,9}\n[^\S\n>]{0,20}[>\s]{0,9}(?<!\n[^\S\n]*\n[^\S\n]*))`

/** The name of a field in a list of such: one to three words. */
const LABEL = String.raw`(?:[^\s:<>]{2,24} ){0,2}[^\s:<>]{2,24}`

/** Of a list of fields (`Amount: 550`, then `Reference: x`), none. Words, an address, a name (`4f0e1a.example.com`), the code once more: what the text of a reply begins with. No `key=`, no closing bracket. */
export const TEXT = new RegExp(
  String.raw`(?!(?<=(?:^|\n)[\s>]{0,9}${LABEL}: ["'(]?\d{3})[^\S\n]{0,9}\n[\s>]{0,9}${LABEL} ?:\s)(?:${BLANKS}|[^\S\n]?[:–—-] |[:;] |, (?=b["'&])|(?<=\(\d{3}), (?=["'])|,(?=[45]\d\d )|-(?!\d{3,4}\.?\s)|_)(?:(?!-?[a-z]{1,10}=|<=|\*[ /]|["'][\d"'-])[^\s\d!(){}\].,;:=?/\\&|$–—-]|\((?=[a-z])|\d{1,20}(?:[.@]|[a-f]\d)|[45]\d\d(?: |-(?!\d))|: )`,
  'y',
)

/** AsyncOS: what an enhanced code means, then what the other server said, in quotes. */
export const PHRASE = / - [A-Z][^\n']{3,60}[ -]\(?'/y

/** What the code is called, right after it, and after the quote around it: a "421" error. */
export const CODE_NAME =
  /["'`”]?[ -](?:SMTP )?(?:error|code|reply|response|rejection|bounce|fehler|hatas?)(?![\w-])|错误/iy

/** The one such name that the web has not. */
export const REPLY = / reply(?![\w-])/iy

/** A blank, a capital and small letters: what a line of a reply begins with as a rule. */
export const SENTENCE = / [A-Z][a-z]/y

/** A sentence that goes on, as after a version: `5.1.1 is available`. A comment stands in brackets (RFC 3464 §2.3.4). */
export const PROSE = /[^\S\n][a-z]/y

/** The fields of KumoMTA and its like: `"code":550,"enhanced_code":`. */
export const ENHANCED_FIELD = /["']?\s{0,3}[,;\n]\s{0,20}["']?enhanced/iy

/** Another line of the same reply. */
export const OPEN_REPLY = /(\d{3})-[^\n]{0,510}?(?:\n[\s>|]{0,8}|\\n)\1[ -]/y

/** What x.7.8 says, RFC 4954 §6, and Exchange: `5.7.1 Client was not authenticated`. */
export const AUTHENTICATION =
  /[ -][^\n]{0,20}(?:authentication (?:failed|unsuccessful|required|credentials)|not authenticated)/iy

/** An opening quote after a dash or blank, as AsyncOS quotes what the other server said. */
export const QUOTE = /[ -]'/y

/** RFC 4954 §6 and RFC 3207 §4, whose code is FTP's refusal of a login too. */
export const LOGIN_NEEDED = / (?:authentication (?:is )?required|must issue a starttls)/iy

/** A short statement that something was refused: `5.7.1 Relaying denied`. */
export const REFUSAL =
  / [A-Z][a-z]{2,20} (?:[a-z]{1,20} ){0,3}(?:denied|rejected|refused|unknown|failed|unavailable|disabled|exceeded)\b/y

/** The address of a recipient: `5.1.1 <ann@example.com>...`. */
export const ADDRESS = /\s\(?<[^\s<>@]{1,64}@[\w-]/y

/** The end of a sentence: `Your code: 450. Do not answer this mail.` */
export const STOP = /\.(?:\s|$)/y

/** A remark, as after a count: `Rejected: 550 (spam), 421 (virus)`. */
export const REMARK = / \(/y

/** What RFC 5321 §4.2 puts after the code of a line: a dash, one blank, the line's end. */
export const TURN = /-|[ \t](?=\S)|[ \t]?\r?(?:\n|$)/y

/** The end of the line, of the text or of what is quoted. */
export const END = /[^\S\n]*(?:$|\r?\n)/y

/** What servers say when they agree or greet. */
export const AGREEMENT =
  /[\s_-]{1,4}(?:[^\n]{0,80}\b(?:hello|e?smtp|lmtp|closing|starttls|service)\b|[^\n]{1,80}\.\.\. |2\.\d|ok\b|accepted|queued|size|message|mail|sender|recipient|requested|deferred|auth)/iy

/** The answer to VRFY and EXPN, RFC 5321 §3.5.1: `250 Ann <ann@example.com>`. */
export const MAILBOX = /[ -][^\n<]{0,100}<[^\s<>]{1,100}@[^\s<>]{1,100}>/y

/** The answer to EHLO and HELO: `250 mx.example.com Hello me`. */
export const HELLO = /[ -]\S{1,80} hello\b/iy

/** What servers say of logging in. */
export const LOGIN = /[ -][^\n]{0,40}authenticat/iy

/** The end of a line after which a dialogue goes on: another reply, a command, the dot that ends the data. */
export const DIALOGUE = new RegExp(
  String.raw`\n(?:[^\n\w$€£#(]{0,12}|\w{1,12}:\s{1,4})(?:[2-5]\d\d(?:[ \n-]|$)|${COMMAND_LINE}|\.\r?\n)`,
  'y',
)
