/** Stems of what only replies about mail speak of, in the languages that mail systems write. */
const MAIL = [
  String.raw`@\w`,
  'mail|spam|recip|sender|rcpt|relay|blacklist|block(?:ed|list)|listed|dnsb|rbl|quota|smtp|postmaster|user unknown|unknown user|no such user|requested action|transaction|too many hops|reputation|helo|grey ?list|your message|deliver(?:y (?:time|fail|error|not|attempt)|ed\\b)|message (?:was|has|is|refused|rejected)|sendable',
  'courri|destinataire|expéditeur|bo[iî]te|correo|buz[óo]n|destinat[aá]rio|remitente|casilla|caixa|usu[aá]rio|utente|casella|mittente|trop de connexions',
  'empfänger|absender|postfach|nachricht|nutzer|ontvanger|afzender|bericht',
  'почт|ящик|письм|сообщен|получател|отправител|адресат|пользовател|спам',
  'メール|宛先|受信|送信|ユーザ|メッセージ|邮|郵|收件|发件|用户|退信|垃圾|메일|수신|받는',
].join('|')

/** Stems of what replies say besides; enough where the text is known to be about mail delivery. */
const REPLY = [
  'unknown|client|incorrect|credential|invalid|denied|deny|refus|reject|not (?:found|exist|allow|accept|permit|available|authori|our|here)|no such|unavailable|unable|cannot|can.t|fail|error|time[d ]?-?out|clos|again|later|exceed|disabled|inactive|suspend|limit|too (?:many|big|large|long|busy)|service|command|syntax|host|address|account|domain|server|connect|sorry|bad |temporar|permanent|policy|content|virus|access|loop|auth|tls|required|must |expire|delay|defer|queue|busy|resource|storage|full|proto|permission|verif|unsupported|aliasing|forwarding',
  'inconnu|invalide|indisponible|inexist|introuvable|rejet|échec|erreur|plein|unbekannt|abgelehnt|ungültig|nicht|fehler|verweigert|voll|gesperrt|desconoc|rechaz|inválid|no existe|denegad|llen[oa]|piena|sconosciut|rifiutat|[^\\x00-\\u02ff]{4}',
].join('|')

/** How far after a code its reason is looked for: two lines of a wrapped reply. */
const REACH = 200

/** A word may begin this long before the place that was read to. */
const OVERLAP = 24

const BLANK_LINE = /\n[^\S\n]*\r?\n/

/** Looks for words soon after a place. Asked in order of places, it reads every character of the text at most once. */
class Ahead {
  private readonly text: string
  private readonly words: RegExp
  private readTo = 0
  private hit = -1

  constructor(text: string, words: RegExp) {
    this.text = text
    this.words = words
  }

  has(at: number): boolean {
    const end = Math.min(at + REACH, this.text.length)
    if (this.hit >= at) return this.hit < end && this.adjoins(at)
    const from = Math.max(at, this.readTo - OVERLAP)
    if (this.readTo >= end) return false
    const found = this.text.slice(from, end).search(this.words)
    this.readTo = found < 0 ? end : from + found + 1
    if (found >= 0) this.hit = from + found
    return found >= 0 && this.adjoins(at)
  }

  /** Whether no blank line stands between a place and the word found. */
  private adjoins(at: number): boolean {
    return !BLANK_LINE.test(this.text.slice(at, this.hit))
  }
}

const MAIL_WORDS = new RegExp(MAIL, 'i')
const ALL_WORDS = new RegExp(`${MAIL}|${REPLY}`, 'i')

/** The words that follow places of one text. */
export class ReplyWords {
  private readonly mail: Ahead
  private readonly all: Ahead

  constructor(text: string) {
    this.mail = new Ahead(text, MAIL_WORDS)
    this.all = new Ahead(text, ALL_WORDS)
  }

  /** Whether a reply about mail follows. */
  ofMail(at: number): boolean {
    return this.mail.has(at)
  }

  /** Whether a reply of any server follows. */
  ofReply(at: number): boolean {
    return this.all.has(at)
  }
}
