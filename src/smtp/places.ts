import type { Evidence } from './evidence.ts'

/**
 * How much a place proves about a number that stands in it:
 * `smtp` it is a code in any text; where the text is about mail delivery, `mail` it is a code, `turn` it is one and the
 * server's turn in a dialogue, `key` and `word` it is one unless another protocol is spoken of; `hash` it is an enhanced
 * code; `line` and `quote` a reply may begin here, what follows decides.
 */
export type Trust = 'smtp' | 'hash' | 'mail' | 'turn' | 'key' | 'word' | 'line' | 'quote'

/** What is known of a place. */
export interface Spot {
  readonly trust: Trust
  /** The kind of text that a code in this place is a mark of. */
  readonly tells?: keyof Evidence
}

export interface Place extends Spot {
  /** Whether it may end in a word and one blank, as in `error 550`; else it ends in a mark or a line end. */
  readonly bare?: true
  /** Source of a pattern, case ignored, of what stands before the code. Every repeat in it is bounded. */
  readonly before: string
  /** Whether the code follows at once, and not after a gap. */
  readonly glued?: true
}

/** The start of a line, be it written out as `\n` in a log, after marks of quoting, of lists and of trees: `2) 550 ...`, `└──550 ...`. */
const LINE = String.raw`(?:^|[\n\r]|\\[enrt]|\[nl\])[\s>|*•・▶#─-╿–—-]{0,12}(?:\d\d?[.)]\s?)?`

/** How somebody is said to answer. */
const SAYS = 'sa(?:id|ys)|respond(?:ed|s)|repl(?:ied|ies)|return(?:ed|s)|answered'

/** How replies are announced. */
const SPEAKS = String.raw`(?:${SAYS})(?: with(?: [a-z]{1,10})?)?(?::|\s["'])`

/** What names a code of something else: of an address, a program, a person. */
const OF_OTHERS = String.raw`(?<!\b(?:area|zip|post|postal|country|delivery(?= c)|exit|mailer|pin|your|use|access|verification) )`

/** What begins a code that the web does not use, nor ports and keys of so many bits: 587, 512. */
const OF_MAIL = String.raw`(?:4(?:21|[35]|\.)|5[2-79.])`

/** SMTP commands that stand alone and that take something: RFC 5321 §4.1, RFC 4954, RFC 3207, RFC 3030, RFC 2033. */
const ALONE = 'DATA|QUIT|RSET|NOOP|STARTTLS'
const TAKING = 'EHLO|HELO|LHLO|MAIL FROM|RCPT TO|BDAT|VRFY|EXPN|AUTH'

/** A line that is a command, up to its end. */
export const COMMAND_LINE = String.raw`(?:(?:${TAKING})(?:[ :][^\n]{0,200})?|${ALONE})[ \r]{0,40}\n`

/** The places where mail systems put codes, the most telling first. */
export const PLACES: readonly Place[] = [
  // `Diagnostic-Code: smtp; 550 ...`: RFC 3464 §2.3.6, and RFC 3461 §6.2 for LMTP.
  { trust: 'smtp', tells: 'bounce', before: String.raw`\b(?:e?smtp|lmtp) ?;` },
  // `Diagnostic-Code: 550 ...`: the same field without its type.
  {
    trust: 'smtp',
    tells: 'bounce',
    before: String.raw`\bdiagnostic[- ]?code["']? ?[:=]`,
  },
  // `dsn=5.1.1`: the logs of Postfix and Sendmail.
  { trust: 'smtp', tells: 'log', before: String.raw`\bdsn["']? ?[:=]` },
  // `[SMTP Error Code 550]`, `SMTP Protocol Returned a Permanent Error 550`, `SMTP error from remote server: 550`, `Réponse SMTP : 550`.
  {
    trust: 'smtp',
    tells: 'bounce',
    bare: true,
    before: String.raw`\bSMTP[^\n\d:]{1,40}\b(?:code|error|reply|response|status)\b(?:[^\n\d:]{0,60}:)?|\b(?:réponse|respuesta|risposta|resposta|antwort|code|código|codice|erreur|error|reply|response|statut) SMTP ?:`,
  },
  // `"smtp_status_code": 550`, `smtpResponse: "550 ...`.
  {
    trust: 'smtp',
    tells: 'bounce',
    before: String.raw`\bsmtp[_-]?(?:(?:status[_-]?)?code|reply|response|status)[\\"']{0,2} ?[:=]`,
  },
  // `SMTPAddressFailedException: 550 ...`, `SMTPRecipientsRefused: {'ann@example.com': (550, ...`, `SMTPDataError(554, ...`,
  // `javax.mail.MessagingException: 451 ...`: mail libraries.
  {
    trust: 'smtp',
    tells: 'bounce',
    before: String.raw`\bSMTP[a-z]{0,30}(?:exception|error|refused)(?::(?: ?\{["'][^\s"'{}]{1,120}["']:)?)?|\bmail\.[a-z.]{0,60}exception:`,
  },

  // `RCPT failed: 550`, `RCPT TO <ann@example.com> failed: 550`, `permanent error (550)`, `reply: retcode (550)`,
  // `Expected response code "250" but got code "550"`, in JSON too: mail libraries.
  {
    trust: 'smtp',
    tells: 'bounce',
    glued: true,
    before: String.raw`\b(?:MAIL|RCPT|DATA|EHLO|HELO|AUTH)(?: TO| FROM| command)?(?: ?[:<]\S{1,100})? failed: ?|\breply: retcode \(|\b(?:permanent|transient)(?: error)? ?\(|\bexpected response code [^\n]{1,30} but got code \\{0,2}["']?`,
  },

  // `Error ('550', ['5.1.1 ...`: AsyncOS, what the other server answered.
  {
    trust: 'smtp',
    tells: 'bounce',
    glued: true,
    before: String.raw`\('(?=\d{3}', \[)`,
  },
  // `enhanced=5.1.1`, `"enhancedCode":"5.1.1"`, `Enhanced status code: 5.1.1`: exports.
  {
    trust: 'smtp',
    tells: 'bounce',
    before: String.raw`\benhanced[a-z _-]{0,14}[\\"']{0,2}\s?[:=]`,
  },

  // `<ann@example.com>: 550 ...` at the start of a line: how Postfix, qmail and Sendmail begin what became of a recipient.
  {
    trust: 'mail',
    tells: 'bounce',
    glued: true,
    before: String.raw`(?:^|\n)<[^\s<>@]{1,64}@[^\s<>@]{1,120}>: (?=${OF_MAIL})`,
  },

  // `(#5.1.1)`, `[#4.16.1]`, `<mx.example.com #5.1.1>`, `(#id-5.9.2)`: qmail and Exchange; but not `Error #550`.
  {
    trust: 'hash',
    tells: 'bounce',
    glued: true,
    before: String.raw`(?:^|[\s([<{])(?<!ror )#(?:id-)?`,
  },

  // `host mx.example.com[192.0.2.1] said: 550 ...`, `... refused to talk to me: 421`, `Remote server returned '550 ...`,
  // `The server response was: 4.3.2 ...`: it is a machine that speaks.
  {
    trust: 'mail',
    tells: 'bounce',
    before: String.raw`(?:[\])]|\.[a-z]{2,12}|(?<![a-z])(?:host|server|mta|remote|system|gateway))[\s_]{1,2}(?:had )?(?:${SPEAKS})|\bserver (?:response|reply|answer)(?: (?:was|is))?:|\btalk to\s{1,6}me:`,
  },
  // `Ann said: 500 people came`: not known who speaks.
  { trust: 'mail', before: `(?<![a-z])(?:${SPEAKS})` },
  // `host mx.example.com [192.0.2.1]: 550 ...`, `[2001:db8::1], 554 ...`: a host's address and what it answered.
  { trust: 'mail', before: String.raw`\[(?!\d+\])[\da-f.:]{3,45}\](?::\d{1,5})?\)?\s?[:,](?=\s)` },
  // `<ann@example.com>: 550 ...`, `<ann@example.com>... 550 ...`: a recipient and what was answered.
  {
    trust: 'mail',
    before: String.raw`@[^\s<>@]{1,120}>(?: \([^()\n]{1,80}\))?(?::(?=\s)|\.\.\.(?=\s)|(?=\s\s))`,
  },
  // `Diagnostic-Code: X-Example; 550 ...`: a type of its own, whose codes need not be SMTP's (`X-Unix; 255`).
  { trust: 'mail', before: String.raw`\bdiagnostic-code ?: ?x-[\w-]{1,20} ?;` },
  // `after RCPT TO:<ann@example.com>: 550 ...`, `smtp:ehlo 250-...`: the command that is answered.
  {
    trust: 'mail',
    bare: true,
    before: String.raw`(?<![\w/-])(?:${TAKING}|STARTTLS|end of data|(?:after|to|our) (?:${ALONE}))(?:\b[^\n]{0,120}:(?=\s)|(?= ))|\t(?:${ALONE})(?=\t)`,
  },
  // `Status: 5.1.1`: RFC 3464 §2.3.4; `"status":"5.1.1"` and `status=550` in exports, `Status 5.1.1` in a table.
  {
    trust: 'key',
    tells: 'bounce',
    bare: true,
    before: String.raw`(?:\b|\\[nr])status[\\"']{0,2}\s?[:=]?`,
  },

  // `192.0.2.8 said 550 for RCPT TO`: qmail on the exchangers that it tried before.
  { trust: 'mail', glued: true, bare: true, before: String.raw`\d sa(?:id|ys) ` },
  // `C="250 ...`: Exim's confirmation of a delivery.
  { trust: 'mail', tells: 'log', glued: true, before: String.raw`\bc=\\{0,2}["']` },
  // `(550, b'5.1.1 ...`, `('550', ['5.1.1 ...`: a reply as a pair of values in Python, in the source of a page too.
  {
    trust: 'mail',
    glued: true,
    before: String.raw`: \((?=\d{3}, b["'&])|\(\d{3}, b?(?:["']|&#\w{2,3};)|\bb(?:["']|&#\w{2,3};)(?=[\d.]{0,40} )|'\d{3}', \['`,
  },

  // `<<< 550 ...`: a dialogue in which the server's side is marked.
  // SmarterMail's `RSP: 250 ...`, the event column of Exchange's protocol logs, of sending and receiving, PHPMailer's
  // `SERVER -> CLIENT: 250 ...`, `SMTP INBOUND: "250 ...`, `get_lines(): $str is "250 ...`, `FROM SERVER:250 ...`.
  {
    trust: 'turn',
    tells: 'transcript',
    glued: true,
    before: String.raw`<<< ?|\brsp: |,[<>],"?|SERVER -> CLIENT: |FROM SERVER: ?|INBOUND: "|\$(?:str|data) is "`,
  },
  // `EHLO me.example.org\n250-...`: the line before is a command, or the end of the data (RFC 5321 §4.1.1.4).
  {
    trust: 'turn',
    glued: true,
    before: String.raw`(?:(?:^|[\n>:\]]\s{0,4})${COMMAND_LINE}|\n\.\r?\n)[^\n\d]{0,12}`,
  },

  // `ann@example.com,failed,5.1.1 (bad address)`: in a row, after an Action of RFC 3464 §2.3.3 or its like.
  {
    trust: 'key',
    tells: 'bounce',
    glued: true,
    before: String.raw`\b(?:failed|delayed|delivered|relayed|expanded|bounced?|deferred|rejected|hard|soft)["']?\s?[,;\t|]\s?["']?`,
  },
  // `reject=550 ...`, `"reason":"550 ...`, `(reason: 550 ...`, `{"code":550`, `ERROR_CODE :550`, `retcode (550)`.
  {
    trust: 'key',
    glued: true,
    before: String.raw`${OF_OTHERS}(?:reject|reason|response|result|diag|stat|reply|code)[\\"']{0,2}(?:\s?[:=>]\s{0,2}[\\"'(]{0,4}|\s?\()`,
  },
  // `Response '2.0.0 ...`, `RID [0] Response 2.6.0 ...`, `('x-response', '2.0.0 ...`: AsyncOS.
  {
    trust: 'key',
    glued: true,
    bare: true,
    before: String.raw`\bresponse(?:',)? '|\] response `,
  },
  // `{LED=450 ...` of a message trace, `error='550`.
  { trust: 'key', glued: true, before: String.raw`\b(?:error|led)=["']?` },
  // `ResponseCode 421`, `server response 550`: no sign between.
  {
    trust: 'key',
    glued: true,
    bare: true,
    before: String.raw`(?<!\bexpected )\b(?:(?:error|reply|response|status|smtp|dsn|return)[_ ]?code|server response|reply)\s{1,2}`,
  },

  // `error 550`, `the code 421`, `a status code like 4.7.0`, `see DSN 5.1.10`, `type 5.2.2`, in the languages of mail systems.
  {
    trust: 'word',
    glued: true,
    bare: true,
    before: String.raw`${OF_OTHERS}(?:\b(?:codes?|(?:codes?|response|reply) (?:is|was|of|like|such as)(?= ${OF_MAIL})|DSNs?|NDRs?(?: with| of)?|type(?= [45]\.)|erreur|(?:server)?(?:fehler(?:code|meldung)?|fel(?:koden?|meddelande om)?)|erro(?:r(?:es(?= )| message)?|re)?|código|codice|fout(?:code|melding)?|fe[ij]l(?:kode)?|virhe(?:koodi)?|hata kodu|hiba(?:kód)?|eroare)|(?<=\s)(?:bł(?:ąd|ędu)|chyb[auy]))(?: (?:smtp|code|de|d[eo]l? \S{1,8}))?[ \t:#n°º]{1,4}["'(\x60”]?|(?:(?:ошиб|помил)к\S|код)\s{1,2}|(?:エラー|コード|错误(?:码|提示|类型)?|代码|返回|오류|코드)[\s:：]{0,3}`,
  },
  // `SMTP 421`, `our server answers 421`, `le serveur répond 550`: who speaks, and no colon; `refused with a 550 when ...`, `(else sends 452)`;
  // but not `the server returned 450 messages`.
  {
    trust: 'word',
    glued: true,
    bare: true,
    before: String.raw`\bSMTP (?=\d{3})(?!465|587)|\b(?:smtp|server|serveur|servidor|сервер|host|mta|mx)\b[^\n.:;\d]{0,40} (?:${SAYS}|answers?|reply|respond|return|rejects|refuses|répond|renvoie|antwortet|meldet|responde|devuelve|risponde|отвечает)(?:(?: \w{1,10})? (?:with|avec|mit|con))?(?: (?:an?|une?|eine[nm]?))? (?=\d{3}(?! [a-z]{2,20}[a-hj-rtv-z]s\b))|\b(?:a|(?:sends?|returns?|with)(?= \d\d)) (?=${OF_MAIL}[\d.]{0,6}(?:[.,)]\s|\n| (?:from|when|if|or (?:an?|so\w*))\b))|\bexpected \S{1,20} (?:but )?got (?=\d{3})|\x60(?=(?:45[024]|5[35]\d)\x60)`,
  },

  // The start of a line, after a mark of the speaking side too: `S: 250 ...`, `Out: 250 ...`, `<-- 550 ...`, `-> "250-...`.
  {
    trust: 'line',
    glued: true,
    before: `${LINE}(?:(?:[\\w-]{1,12}:|<[-~*<]{0,3})\\s{1,4}|[-=]{1,2}>\\s{1,4}"?)?`,
  },
  // `10:00:01: <-- 550 ...`, `"RECEIVED: 550 ...`, `SMTP<< 550 ...`, `[core] S: 354 ...`, `Session - Server: 250-...`,
  // `[1F2] => 250 ...`: sides marked amid a line.
  {
    trust: 'line',
    glued: true,
    before: String.raw`\s(?:<-{1,2}|=>) |"(?:RECEIVED|SENT): |\bSMTP ?<{1,2} |\bS(?:erver)?: `,
  },
  // After a colon, a semicolon, an arrow, dots, a dash, an opening quote or bracket, 失败 (“failed”), in a cell: a reply may be
  // quoted here.
  {
    trust: 'quote',
    glued: true,
    before: String.raw`[:;>»→](?<!\d >)\s{1,14}["'«(<\[]{0,2}|;|@[\w.-]{3,80}["']?[|,] ?|\t ?["']?|[：；，】败]\s{0,14}|[^\x00-\x7f]:|\.\.\.\s|[\])],? |\s[-–—]\s|["'\x60“„«「(<\[{]\s?(?<!\w < )|[a-z],`,
  },
]
