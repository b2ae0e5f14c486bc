import { expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import type { Cause } from '../../src/knowledge/verdict.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { language } from './language.ts'

/** The five reasons that bounces give most often, in the order of each row below. */
const REASONS: readonly (readonly [code: string, ...causes: Cause[]])[] = [
  ['554 5.0.0', 'mailbox-full'],
  ['554 5.0.0', 'recipient-unknown'],
  ['554 5.0.0', 'spam', 'sender-reputation'],
  ['554 5.0.0', 'message-too-large'],
  ['451 4.0.0', 'greylisted'],
]

/** Each in the plain words of a language. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  nb: [
    'Postboks full',
    'Brukeren finnes ikke',
    'Avvist som søppelpost',
    'Meldingen er for stor',
    'Grålistet',
  ],
  da: [
    'Indbakken er fuld',
    'Modtageren findes ikke',
    'Uønsket mail',
    'Mailen er for stor',
    'Grålistet',
  ],
  sv: [
    'Postlådan är full',
    'Adressen existerar inte',
    'Oönskad e-post',
    'Brevet är för stort',
    'Grålistad',
  ],
  fi: [
    'Kiintiö ylitetty',
    'Käyttäjää ei löydy',
    'Hylätty roskapostina',
    'Viesti on liian suuri',
    'Harmaalista',
  ],
  is: ['Pósthólf fullt', 'Óþekktur notandi', 'Ruslpóstur', 'Pósturinn er of stór', 'Grálisti'],
  et: ['Postkast on täis', 'Tundmatu saaja', 'Rämpspost', 'Kiri on liiga suur', 'Hall nimekiri'],
  lv: [
    'Pastkaste ir pilna',
    'Adresāts neeksistē',
    'Mēstule',
    'Vēstule ir pārāk liela',
    'Pelēkais saraksts',
  ],
  lt: [
    'Viršyta kvota',
    'Vartotojas nerastas',
    'Šlamštas',
    'Laiškas per didelis',
    'Pilkasis sąrašas',
  ],
  nl: [
    'Quotum overschreden',
    'Mailbox bestaat niet',
    'Ongewenste mail',
    'Bijlage te groot',
    'Op de grijze lijst',
  ],
  de: [
    'Postfach voll',
    'Empfänger unbekannt',
    'Ihre IP-Adresse ist gesperrt',
    'Anhang zu groß',
    'Graue Liste',
  ],
  pl: [
    'Brak miejsca w skrzynce',
    'Brak takiego konta',
    'Niechciana poczta',
    'Załącznik za duży',
    'Szara lista',
  ],
  cs: [
    'Kvóta překročena',
    'Adresa neexistuje',
    'Nevyžádaná pošta',
    'Příliš velká zpráva',
    'Šedá listina',
  ],
  sk: [
    'Schránka je plná',
    'Neznámy príjemca',
    'Nevyžiadaná pošta',
    'Príliš veľká správa',
    'Greylisting',
  ],
  hu: [
    'A postaláda megtelt',
    'Nincs ilyen felhasználó',
    'Kéretlen levél',
    'A levél túl nagy',
    'Szürkelista',
  ],
  ro: [
    'Cota depășită',
    'Utilizatorul nu există',
    'Mesaj nesolicitat',
    'Mesaj prea mare',
    'Lista gri',
  ],
  bg: [
    'Кутията е пълна',
    'Няма такъв потребител',
    'Нежелана поща',
    'Писмото е твърде голямо',
    'Сив списък',
  ],
  hr: [
    'Sandučić je pun',
    'Korisnik ne postoji',
    'Neželjena pošta',
    'Poruka je prevelika',
    'Siva lista',
  ],
  sl: [
    'Nabiralnik je poln',
    'Neznan prejemnik',
    'Neželena pošta',
    'Sporočilo je preveliko',
    'Siva lista',
  ],
  sr: [
    'Сандуче је пуно',
    'Прималац не постоји',
    'Нежељена пошта',
    'Порука је превелика',
    'Сива листа',
  ],
  uk: ['Перевищено квоту', 'Скринька не існує', 'Небажана пошта', 'Лист завеликий', 'Сірий список'],
  ru: [
    'Недостаточно места',
    'Адрес не существует',
    'Ваш IP-адрес заблокирован',
    'Слишком большое письмо',
    'Грейлистинг',
  ],
  el: [
    'Η θυρίδα είναι πλήρης',
    'Ο χρήστης δεν υπάρχει',
    'Ανεπιθύμητο μήνυμα',
    'Είναι πολύ μεγάλο',
    'Γκρίζα λίστα',
  ],
  tr: ['Gelen kutusu dolu', 'Alıcı bulunamadı', 'İstenmeyen posta', 'Mesaj çok büyük', 'Gri liste'],
  fr: [
    'Boîte pleine',
    'Adresse inexistante',
    'Votre adresse IP est bloquée',
    'Pièce jointe trop volumineuse',
    'Liste grise',
  ],
  it: [
    'Casella piena',
    "L'indirizzo non esiste",
    'Il tuo indirizzo IP è bloccato',
    'Allegato troppo grande',
    'Lista grigia',
  ],
  es: [
    'Buzón lleno',
    'La dirección no existe',
    'Correo no deseado',
    'El correo es demasiado grande',
    'Lista gris',
  ],
  pt: [
    'Caixa cheia',
    'Conta inexistente',
    'Seu IP está bloqueado',
    'Mensagem muito grande',
    'Lista cinza',
  ],
  ja: [
    '受信トレイがいっぱいです',
    '該当するユーザーがありません',
    '迷惑メールです',
    'メッセージが大きすぎます',
    'グレイリスト',
  ],
  ko: [
    '편지함 용량이 초과되었습니다',
    '알 수 없는 사용자',
    '스팸으로 분류됨',
    '메시지가 너무 큽니다',
    '그레이리스트',
  ],
  zh: ['邮箱容量已满', '地址不存在', '您的IP被封锁', '郵件太大', '灰名單'],
}

const rows = Object.entries(WORDS).flatMap(([tag, list]) =>
  list.map((words, at) => ({ tag, words, reason: REASONS[at] ?? ['554'] })),
)

it.each(rows)('$tag: $words', ({ words, reason: [code, ...causes] }) => {
  const text = `host mx.example.net[192.0.2.5] said: ${code} ${words}`
  const [mention] = findCodes(text)
  expect(causes).toContain(mention && explain(text, mention, language('en')).cause)
})
