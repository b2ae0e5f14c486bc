import { seeded } from '../smtp/texts.ts'

/**
 * Replies in words that belong to no provider, program or block list, composed of parts with a fixed seed.
 * The parts are everyday words of mail servers in nine languages: full boxes, spam, limits, rules.
 */
export function neutralReplies(count: number): string[] {
  const random = seeded(5321)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const replies = new Set<string>()
  while (replies.size < count) {
    const { codes, parts } = pick(KINDS)
    const words = parts.map((part) => pick(part)).filter((part) => part !== '')
    replies.add(pick(SHAPES)(`${pick(codes)} ${words.join(' ')}${pick(['', '.', ' (#R7)'])}`))
  }
  return [...replies]
}

const SHAPES: readonly ((reply: string) => string)[] = [
  (reply) => `Diagnostic-Code: smtp; ${reply}`,
  (reply) => `<ann@example.com>: host mx.example.test[192.0.2.25] said: ${reply}`,
  (reply) => `Remote-MTA: dns; mail.example.org\nDiagnostic-Code: smtp; ${reply}`,
  (reply) => `while talking to mail.example.net:\n>>> DATA\n<<< ${reply}`,
]

interface Kind {
  readonly codes: readonly string[]
  /** One of each is chosen, in this order. */
  readonly parts: readonly (readonly string[])[]
}

const UNKNOWN = ['550 5.1.1', '550', '553 5.1.1', '550 5.1.0', '551 5.1.6']
const FULL = ['552 5.2.2', '452 4.2.2', '552', '452']
const SPAM = ['554 5.7.1', '550 5.7.1', '550 5.7.0', '554']
const LATER = ['451 4.7.1', '450 4.2.0', '421 4.7.0', '451', '450', '421']
const POLICY = ['550 5.7.1', '554 5.7.1', '553 5.7.1', '550']
const SIZE = ['552 5.3.4', '552 5.2.3', '552']

const KINDS: readonly Kind[] = [
  {
    codes: UNKNOWN,
    parts: [
      ['Sorry, there', 'There', 'On this server there', 'In this domain there'],
      ['is no user', 'is no mailbox', 'is no account', 'was never a recipient'],
      ['of that name', 'with this name here', 'for <bob@example.net>', 'who could receive this'],
    ],
  },
  {
    codes: FULL,
    parts: [
      ['The mailbox', 'This mailbox', 'The quota of <bob@example.net>', 'Her inbox'],
      ['is quite full', 'has no space left', 'is used up', 'cannot hold another message'],
      ['today', 'at the moment', '', 'so the message was not stored'],
    ],
  },
  {
    codes: SPAM,
    parts: [
      ['Your message', 'This email', 'The mail that you sent', 'The content'],
      ['looks like spam', 'was rejected as spam', 'is taken for spam', 'was blocked as junk'],
      ['by our scanner', 'for this server', 'and goes no further', ''],
    ],
  },
  {
    codes: LATER,
    parts: [
      ['Try again', 'Please try again', 'Come back', 'Please repeat this'],
      ['in ten minutes', 'a little later', 'in an hour', 'when we are less busy'],
      ['because this sender is new to us', 'since there was too much mail', '', 'thank you'],
    ],
  },
  {
    codes: POLICY,
    parts: [
      ['Our rules', 'The policy of this server', 'Rules of the administrator', 'Local rules'],
      ['do not allow', 'reject', 'will not permit', 'block'],
      ['this message', 'mail from <ann@example.com>', 'this kind of attachment', 'your network'],
    ],
  },
  {
    codes: POLICY,
    parts: [
      ['The address', 'Your server', 'The host', 'The connecting client'],
      ['192.0.2.25'],
      ['has a bad reputation', 'is on our own block list', 'has no name in DNS', 'fails SPF'],
      ['here', 'today', 'and was refused'],
    ],
  },
  {
    codes: SIZE,
    parts: [
      ['This message', 'Your mail', 'The attachment', 'The content'],
      ['is bigger', 'is larger', 'is heavier'],
      ['than we accept', 'than 10 megabytes', 'than the limit of this server'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['Désolé,', 'Hélas,', 'Erreur :', 'Réponse :'],
      ['aucun utilisateur', 'aucune boîte', 'nul abonné', 'aucun compte'],
      ['de ce nom chez nous', 'ne porte ce nom', 'pour <bob@example.net>', 'ainsi nommé ici'],
    ],
  },
  {
    codes: FULL,
    parts: [
      ['La boîte', 'Cette boîte aux lettres', 'La boîte de <bob@example.net>', 'Sa messagerie'],
      ['déborde', 'n’a plus de place', 'est bien pleine', 'ne peut plus rien recevoir'],
      ['aujourd’hui', 'pour le moment', '', 'hélas'],
    ],
  },
  {
    codes: SPAM,
    parts: [
      ['Ce message', 'Votre message', 'Ce courriel', 'Le contenu'],
      ['ressemble à du spam', 'a l’air indésirable', 'est refusé comme indésirable'],
      ['', 'pour notre filtre', 'et ne passera pas', 'par ce serveur'],
    ],
  },
  {
    codes: LATER,
    parts: [
      ['Réessayez', 'Merci de réessayer', 'Veuillez réessayer', 'Revenez'],
      ['dans dix minutes', 'un peu plus tard', 'dans une heure', 'ce soir'],
      ['', 'le serveur est occupé', 'merci', 's’il vous plaît'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['Leider', 'Hier', 'Auf diesem Server', 'Bei uns'],
      ['gibt es kein Postfach', 'kennt man keinen Benutzer', 'ist kein Empfänger'],
      ['mit diesem Namen', 'namens <bob@example.net>', 'der so heißt'],
    ],
  },
  {
    codes: SPAM,
    parts: [
      ['Ihre Nachricht', 'Diese Nachricht', 'Ihre E-Mail'],
      ['sieht nach Spam aus', 'wirkt unerwünscht', 'wurde vom Filter abgelehnt'],
      ['', 'und wird nicht zugestellt', 'und kommt zurück'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['Lo sentimos,', 'Aquí', 'En este servidor', 'Por desgracia'],
      ['no existe el usuario', 'no hay ningún buzón', 'no conocemos la cuenta'],
      ['con ese nombre', 'de <bob@example.net>', 'que se llame así'],
    ],
  },
  {
    codes: FULL,
    parts: [
      ['El buzón', 'Este buzón', 'Su buzón de correo'],
      ['está lleno', 'no tiene espacio', 'ya no admite más mensajes'],
      ['', 'por ahora', 'desde ayer'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['Purtroppo', 'Qui', 'Su questo server'],
      ['non esiste la casella', 'non conosciamo l’utente', 'manca il destinatario'],
      ['con quel nome', 'di nome <bob@example.net>', 'che si chiami così'],
    ],
  },
  {
    codes: LATER,
    parts: [
      ['Volte', 'Por favor volte', 'Tente novamente'],
      ['mais tarde', 'daqui a uma hora', 'amanhã'],
      ['', 'o servidor está ocupado', 'obrigado'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['К сожалению,', 'Здесь', 'У нас'],
      ['нет пользователя', 'не существует ящика', 'нет получателя'],
      ['с таким именем', 'по имени <bob@example.net>', 'с этим адресом'],
    ],
  },
  {
    codes: UNKNOWN,
    parts: [
      ['申し訳ありません', 'このサーバーには', '当方には'],
      ['その名前のユーザーは', 'お尋ねのメールボックスは', '<bob@example.net> は'],
      ['いません', '存在しません', '見当たりません'],
    ],
  },
  {
    codes: FULL,
    parts: [
      ['抱歉', '目前', '对不起'],
      ['这个邮箱', '他的邮箱', '该信箱'],
      ['满了', '空间不足', '没有地方了'],
    ],
  },
]
