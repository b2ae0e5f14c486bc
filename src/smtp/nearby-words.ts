/** Stems of what only replies about mail speak of, in the languages that mail systems write. */
const MAIL = [
  '@\\w|mail|spam|recip|sender|rcpt|relay|block(?:ed|list)|listed|dnsb|quota|smtp|unknown user|user unknown|no such user|requested action|transaction|too many hops|reputation|grey ?list|your message|message (?:was|has|is|refused|rejected)|deliver(?:y (?:time|fail|error|not|attempt)|ed\\b)|administrative prohib',
  'courri|destinat[aá](?:ire|ri)|expéditeur|bo[iî]te|correo|buz[óo]n|remitente|caixa|usu[aá]rio|utente|casella|mittente|connexions',
  'empfänger|absender|postfach|nachricht|nutzer|ontvanger|bericht',
  'почт|ящик|письм|сообщен|получател|отправител|пользовател|спам',
  'メール|宛先|受信|送信|ユーザ|メッセージ|邮|郵|收件|发件|用户|退信|메일|수신|받는',
].join('|')

/** Stems of what replies say besides; enough where the text is known to be about mail delivery. */
const REPLY = [
  'unknown|incorrect|invalid|denied|prohibit|refus|reject|not (?:found|exist|allow|accept|permit|available|our|here)|no such|una(?:vail|ble)|can.?.?t|cannot|fail|error|time|clos|again|later|exceed|disabled|inactive|suspend|limit|too |service|command|syntax|host|address|account|domain|server|client|connect|sorry|bad |temporar|permanent|policy|content|virus|access|loop|auth|tls|required|must |expire|delay|queue|storage|full',
  'inconnu|indispon|inexist|introuvable|échec|erreur|plein|unbekannt|abgelehnt|ungültig|nicht|fehler|voll|gesperrt|desconoc|rechaz|inválid|existe|denegad|llen[oa]|piena|sconosciut|rifiutat|verweiger|nieznan|brak |neexist|okänd|ukendt|tuntemat|ismeret|bulunam|không|tidak|[^\\x00-\\u02ff]{4}',
].join('|')

/** Stems of how mail systems say that mail was not delivered, and of how that is spoken of. */
const FAILURE = [
  'deliver|bounce|smtp|transcript of|returned mail|mail (?:system|server)|rejected (?:rcpt|mail|connection)',
  'zustell|zugestellt|être (?:remis|distribué|livré)|non remis|entreg|recapit|consegn|bezorgd|doręcz|levererat',
  'dostarcz|doruč|leverer|leveres|toimit|kézbesít|teslim|terkirim|παραδ|נמסר|تسليم|gửi',
  'достав|届|送達|보낼 수 없|配信|送信|未送達|退信|投递|送达|배달|반송|전송',
].join('|')

/** How far after a code its reason is looked for: two lines of a wrapped reply. */
const REACH = 200

/** How far before a code the sentence that announces it may stand: the explaining paragraph of a bounce. */
const REACH_BACK = 600

/** A word may begin this long before the place that was read to. */
const OVERLAP = 24

const BLANK_LINE = /\n[^\S\n]*\r?\n/

/** A search goes on for so long when the places asked for are close together. */
const MAX_STEP = 4096

/**
 * Tells whether words begin soon after a place. Asked in order of places it reads no character much more than once, and
 * the answer does not depend on what was asked before.
 */
class Ahead {
  private readonly text: string
  private readonly words: RegExp
  /** No word begins between the last hit and here. */
  private clearTo = 0
  private hit = -1
  private step = REACH

  constructor(text: string, words: RegExp) {
    this.text = text
    this.words = words
  }

  has(at: number): boolean {
    const end = at + REACH
    if (this.hit < at && this.clearTo < end) this.search(Math.max(at, this.clearTo), end)
    return this.hit >= at && this.hit < end && !BLANK_LINE.test(this.text.slice(at, this.hit))
  }

  private search(from: number, end: number): void {
    this.step = from === this.clearTo ? Math.min(this.step * 2, MAX_STEP) : REACH
    const to = Math.max(end, from + this.step)
    const found = this.text.slice(from, to + OVERLAP).search(this.words)
    this.clearTo = found < 0 ? to : from + found + 1
    if (found >= 0) this.hit = from + found
  }
}

/** Looks for words not far before a place, in the same manner. */
class Behind {
  private readonly text: string
  private readonly words: RegExp
  private readTo = 0
  private hit = Number.NEGATIVE_INFINITY

  constructor(text: string, words: RegExp) {
    this.text = text
    this.words = words
  }

  has(at: number): boolean {
    const from = Math.max(this.readTo - OVERLAP, at - REACH_BACK, 0)
    if (from < at && this.readTo < at) {
      for (const match of this.text.slice(from, at).matchAll(this.words))
        this.hit = from + match.index
      this.readTo = at
    }
    return at - this.hit <= REACH_BACK
  }
}

const MAIL_WORDS = new RegExp(MAIL, 'i')
const ALL_WORDS = new RegExp(`${MAIL}|${REPLY}`, 'i')
const FAILURE_WORDS = new RegExp(FAILURE, 'gi')

/** The words near places of one text, which are asked for in order. */
export class NearbyWords {
  private readonly mail: Ahead
  private readonly all: Ahead
  private readonly failure: Behind

  constructor(text: string) {
    this.mail = new Ahead(text, MAIL_WORDS)
    this.all = new Ahead(text, ALL_WORDS)
    this.failure = new Behind(text, FAILURE_WORDS)
  }

  /** Whether a reply about mail follows. */
  mailFollows(at: number): boolean {
    return this.mail.has(at)
  }

  /** Whether a reply of any server follows. */
  replyFollows(at: number): boolean {
    return this.all.has(at)
  }

  /** Whether the text before speaks of delivery that failed. */
  failurePrecedes(at: number): boolean {
    return this.failure.has(at)
  }
}
