import { Sightings } from './sightings.ts'

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

const BLANK_LINE = /\n[^\S\n]*\r?\n/

const MAIL_WORDS = new RegExp(MAIL, 'gi')
const ALL_WORDS = new RegExp(`${MAIL}|${REPLY}`, 'gi')
const FAILURE_WORDS = new RegExp(FAILURE, 'gi')

/** `HTTP error 500`, `{"http":{"status":503`: another protocol (but not an address `http://...`). */
const HTTP = /\bhttp(?!s?:\/\/)/gi

/** How far from a code, in its line, the name of another protocol may stand. */
const REACH_OF_HTTP = 80

/** The words near places of one text, which are asked for in order. */
export class NearbyWords {
  private readonly text: string
  private readonly mail: Sightings
  private readonly all: Sightings
  private readonly failure: Sightings
  private readonly httpBefore: Sightings
  private readonly httpAfter: Sightings

  constructor(text: string) {
    this.text = text
    this.mail = new Sightings(text, MAIL_WORDS)
    this.all = new Sightings(text, ALL_WORDS)
    this.failure = new Sightings(text, FAILURE_WORDS)
    this.httpBefore = new Sightings(text, HTTP)
    this.httpAfter = new Sightings(text, HTTP)
  }

  /** Whether a reply about mail follows. */
  mailFollows(at: number): boolean {
    return this.follows(this.mail, at)
  }

  /** Whether a reply of any server follows. */
  replyFollows(at: number): boolean {
    return this.follows(this.all, at)
  }

  /** Whether the text before speaks of delivery that failed. */
  failurePrecedes(at: number): boolean {
    return this.failure.last(at - REACH_BACK, at) >= 0
  }

  /** Whether the line speaks of HTTP close to a code. */
  isOfHttp(start: number, end: number): boolean {
    const before = this.httpBefore.last(start - REACH_OF_HTTP - 'http'.length, start)
    if (before >= 0 && !this.text.slice(before, start).includes('\n')) return true
    const after = this.httpAfter.first(end, end + REACH_OF_HTTP + 1)
    return after >= 0 && !this.text.slice(end, after).includes('\n')
  }

  private follows(words: Sightings, at: number): boolean {
    const found = words.first(at, at + REACH)
    return found >= 0 && !BLANK_LINE.test(this.text.slice(at, found))
  }
}
