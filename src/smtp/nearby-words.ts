import { Sightings } from './sightings.ts'

/** What none but replies about mail say. */
const PHRASES =
  /unknown user|user unknown|no such user|requested (?:mail )?action|transaction failed|hop count|many hops|prohibition|transmission channel|dnsb|\brbl\b|smtp|rcpt|[eh]{2}lo\b|starttls|dmarc|dkim|\bspf\b|spam|relay|(?:grey|black|block) ?list|blocked|is listed|reputation|reverse dns|\br?dns look|over ?quota|message cont|virus (?:found|detected|infected)|\bip[=:] ?\d/gi

/** Stems of the things that replies about mail speak of, in the languages that mail systems write. */
const THINGS = new RegExp(
  [
    '@\\w|mail|recip|sender|quota|attachment|user (?:account|is|not|has|does|was)|your message|message (?:was|has|is|size|too|refused|rejected|expired)|deliver(?:y (?:time|fail|error|not|attempt)|ed\\b)',
    'courri|destinat[aá]|expéditeur|bo[iî]te|correo|buz[óo]n|remitente|caixa|usu[aá]rio|utilisateur|utente|casella|mittente|connexion',
    'empfänger|absender|postfach|nachricht|nutzer|ontvanger|bericht|gebruiker|postvak',
    'użytkowni|odbiorc|nadawc|poczt|uživatel|příjemc|motta[gk]|användar|modtager|vastaanottaj|käyttäj|címzett|felhasznál|kullanıcı|alıcı|pengguna|penerima|người',
    'почт|ящик|письм|получател|отправител|пользовател|спам|користувач|одержувач|παραλήπτ',
    'メール|宛先|[受送]信|ユーザ|メッセージ|[邮郵]|[收发]件|用户|使用者|메일|수신|받는|사용자|משתמש|נמען|المست|ผู้ใช้',
  ].join('|'),
  'gi',
)

/** Stems of how replies refuse; enough where the text is known to be about mail delivery. */
const REFUSALS = new RegExp(
  [
    '\\bno |unknown|incorrect|inv[aá]lid|denied|prohibit|refus|reject|not |una(?:vail|ble)|can.?.?t|fail|err[eo]|time|clos|again|later|exceed|disabled|inactive|suspend|locked|limit|too |service|command|syntax|host|address|account|domain|server|client|connect|sorry|bad |temporar|permanent|policy|content|virus|access|loop|auth|tls|required|must |expire|delay|queue|storage|full|violat|missing|malformed|verify',
    'inconnu|indispon|überschr|dépass|\\bkein|abgewiesen|blo[cq]|rejeit|recus|inesist|descon[ho]|introuvable|échec|plein|unbekannt|abgelehnt|ungültig|nicht|fehler|voll|gesperrt|rechaz|exist|denegad|llen[oa]|piena|sconosciut|rifiutat|verweiger|nieznan|brak |nie ma|okänd|ukendt|ukjent|tuntemat|ismeret|bulunam|yok\\b|onbekend|geweigerd|vol\\b|không|tidak|[^\\x00-\\u02ff]{2}',
  ].join('|'),
  'gi',
)

/** Stems of how mail systems say that mail was not delivered, and of how that is spoken of. */
const FAILURE = new RegExp(
  [
    'deliver|bounce|smtp|(?:temp|perm)fail|transcript of|mail[- ]?(?:system|server)|messagerie|rejected (?:rcpt|mail|connection)',
    'zu(?:ge)?stell|(?:être|non) (?:remis|distribué|livré)|entreg|recapit|consegn|bezorgd|doręcz',
    'dostarcz|doruč|levere|toimit|kézbesít|teslim|terkirim|παραδ|נמסר|تسليم|gửi',
    'достав|届|送[信達达]|보낼 수 없|配信|退信|递|배달|[반전]송|메일 ?서버',
  ].join('|'),
  'gi',
)

/** How a sentence names mail, in the languages that mail systems write. */
const MAIL_NAMES =
  /(?<![a-z])(?:(?:e-?|web)?mail(?!box|er|ing)|smtp|courriel|destinata|correo|posta|poczt|pošt|levél|sähköpost|e-post|почт|письм)|[邮郵][件箱]|信箱|メール|메일/gi

/**
 * How another protocol is named: `HTTP error 500`, `"http":{"status":503`, `SMS failed` (but not an address `http://...`);
 * what others deliver than mail servers.
 */
const OTHER_PROTOCOL =
  /\b(?:http(?!s?:\/\/)|webhook|(?:[a-z]{0,3}ftp|sip|sms|nntp|rtsp|ldap|parcel|colis|sendung)\b)/gi

/** How far from a code, in its line, the name of another protocol may stand. */
const REACH_OF_PROTOCOL = 80

/** The longest such name. */
const LONGEST_NAME = 7

/** How far after a code its reason is looked for: two lines of a wrapped reply. */
const REACH = 200

/** How far before a code the sentence that announces it may stand: the explaining paragraph of a bounce. */
const REACH_BACK = 600

const BLANK_LINE = /\n[^\S\n]*\r?\n/

/** The words near places of one text, which are asked for in order. */
export class NearbyWords {
  readonly #text: string
  readonly #sightings = new Map<RegExp, Sightings>()

  constructor(text: string) {
    this.#text = text
  }

  /** Whether a reply about mail follows, plain enough where nothing else speaks of mail: in the same line. */
  refusalFollows(at: number): boolean {
    if (this.#isOnLine(at, this.#next(PHRASES, at))) return true
    return (
      this.#isOnLine(at, this.#next(THINGS, at)) && this.#isOnLine(at, this.#next(REFUSALS, at))
    )
  }

  /** Whether a reply of any server follows, in the same paragraph. */
  replyFollows(at: number): boolean {
    return [PHRASES, REFUSALS].some((words) => {
      const found = this.#next(words, at)
      return found >= 0 && !BLANK_LINE.test(this.#text.slice(at, found))
    })
  }

  /** Whether the line of a place names mail. */
  isOnLineOfMail(at: number): boolean {
    const before = this.#of(MAIL_NAMES).last(at - REACH_BACK, at)
    return this.#isOnLine(before, at) || this.#isOnLine(at, this.#next(MAIL_NAMES, at))
  }

  /** Whether the line of a place names mail, and refuses something after it. */
  isOnLineOfRefusal(at: number): boolean {
    return this.#isOnLine(at, this.#next(REFUSALS, at)) && this.isOnLineOfMail(at)
  }

  /** Whether the text before speaks of delivery that failed. */
  failurePrecedes(at: number): boolean {
    return this.#of(FAILURE).last(at - REACH_BACK, at) >= 0
  }

  /** Whether the line speaks of another protocol close to a code. */
  isOfOtherProtocol(start: number, end: number): boolean {
    const before = this.#of(OTHER_PROTOCOL).last(start - REACH_OF_PROTOCOL - LONGEST_NAME, start)
    if (this.#isOnLine(before, start)) return true
    return this.#isOnLine(end, this.#of(OTHER_PROTOCOL).first(end, end + REACH_OF_PROTOCOL + 1))
  }

  /** Of one kind, those before a place are asked for before those after it. */
  #of(words: RegExp): Sightings {
    const sightings = this.#sightings.get(words) ?? new Sightings(this.#text, words)
    this.#sightings.set(words, sightings)
    return sightings
  }

  #next(words: RegExp, at: number): number {
    return this.#of(words).first(at, at + REACH)
  }

  /** Whether two places, of which one may be -1 for none, stand in one line. */
  #isOnLine(first: number, second: number): boolean {
    return first >= 0 && second >= 0 && !this.#text.slice(first, second).includes('\n')
  }
}
