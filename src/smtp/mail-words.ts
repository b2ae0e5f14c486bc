/** Stems of what replies speak of, in the languages that mail systems write. */
const WORDS = [
  String.raw`@\w`,
  'mail|spam|recip|sender|rcpt|relay|blacklist|block(?:ed|list)|listed|dnsb|rbl|quota|smtp|postmaster|user unknown|unknown user|no such user|requested action|transaction|smtp|too many hops|unauthenticated|reputation|helo|grey ?list',
  'courri|destinataire|expéditeur|bo[iî]te|correo|buz[óo]n|destinat[aá]rio|remitente|casilla|caixa|usu[aá]rio|utente|casella|mittente|connexions',
  'empfänger|absender|postfach|nachricht|nutzer|ontvanger|afzender|bericht',
  'почт|ящик|письм|сообщен|получател|отправител|адресат|пользовател|спам',
  'メール|宛先|受信|送信|ユーザ|メッセージ|邮|郵|收件|发件|用户|退信|垃圾|메일|수신|받는',
].join('|')

const PATTERN = new RegExp(WORDS, 'i')
const REACH = 200

/** Whether a text speaks of mail soon after a place. Asked in order of places, it reads every character once. */
export class MailWords {
  private readonly text: string
  private read = 0
  private hit = -1

  constructor(text: string) {
    this.text = text
  }

  follow(at: number): boolean {
    const end = Math.min(at + REACH, this.text.length)
    if (this.hit >= at && this.hit < end) return true
    const from = Math.max(at, this.read - 20)
    if (from >= end) return false
    const found = this.text.slice(from, end).search(PATTERN)
    this.read = found < 0 ? end : from + found
    if (found >= 0) this.hit = from + found
    return found >= 0
  }
}
