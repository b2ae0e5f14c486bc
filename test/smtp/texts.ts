import { FORMS } from './forms.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { readMarked } from './marked.ts'

/** A megabyte, as text is measured here: in UTF-16 units. */
export const MEGABYTE = 2 ** 20

/** Numbers in 0..1, the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const WORDS =
  'the of and to in is you that it he was for on are as with his they be at one have this from or had by hot but some what there we can out other were all your when up use word how said an each she which do their time if will way about many then them would write like so these her long make thing see him two has look more day could go come did my sound no most number who over know water than call first people may down side been now find any new work part take get place made live where after back little only round man year came show every good me give our under name very through just form much great think say help low line before turn cause same mean differ move right boy old too does tell sentence set three want air well also play small end put home read hand port large spell add even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point mother world near build self earth father'.split(
    ' ',
  )

/**
 * Prose as pages have it: sentences with a number here and there.
 * @param alike the share of sentences after which one of the look-alikes stands.
 */
export function ordinaryText(length: number, alike = 0, seed = 1): string {
  const random = seeded(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const lookAlikes = Object.values(LOOK_ALIKES)
  const parts: string[] = []
  for (let size = 0; size < length; ) {
    const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => pick(WORDS))
    if (random() < 0.2) words.splice(3, 0, String(Math.floor(random() ** 3 * 10000)))
    let part = `${words.join(' ')}.${random() < 0.2 ? '\n\n' : ' '}`
    if (random() < alike) part += `${pick(lookAlikes)}\n`
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

/** Bounces and logs, one after the other. */
export function bounceText(length: number): string {
  const all = Object.values(FORMS)
    .map((marked) => readMarked(marked).text)
    .join('\n\n')
  return all.repeat(Math.ceil(length / all.length)).slice(0, length)
}

/** What an attacker might repeat to make a pattern slow. */
const HOSTILE: Record<string, string> = {
  digits: '5',
  dots: '5.',
  'dotted numbers': '5.1.1.',
  'open replies': '550-',
  'replies and blanks': '550 ',
  'replies and line ends': '550\n',
  'lines of replies': '\n550 a',
  'lines of replies with words': '\n550 User ann unknown',
  'lines of replies with sentences': '\n550 The user ann is not known here',
  'written-out lines of replies': '\\n550 a',
  pairs: '550 5.1.1 ',
  'diagnostic types': 'smtp;',
  'diagnostic types and blanks': 'smtp; ',
  'a reply after each type': 'smtp;550 ',
  'quote marks': '> ',
  'quoted replies': '> 550\n',
  'nested brackets': '(#[<"',
  'hashed codes': '(#5.1.1',
  blanks: ' ',
  'line ends': '\n',
  'blanks after a code': '550                                         ',
  addresses: '<a@b.c>: 550 ',
  'host addresses': '[192.0.2.1]: 450 a ',
  commands: 'RCPT TO:<',
  'commands and replies': 'DATA\n250 \n',
  'said and replies': 'said: 550 x ',
  keys: '"code":550,',
  'error words': 'error 550 ',
  'SMTP in one line': 'SMTP error ',
  'no-break spaces': '550\u00a0',
  'full-width digits': '５５０',
  'soft hyphens': '5\u00ad5\u00ad0\u00ad ',
  'zero-width spaces': '\u200b',
  'line starts of a dialogue': '220 ESMTP\n',
  'status fields': 'Status: ',
  letters: 'a',
  'HTTP and codes': 'http 550 error 450 ',
}

/** The hostile families at a length. */
export function hostileTexts(length: number): Record<string, string> {
  const texts = Object.entries(HOSTILE).map(([name, piece]) => [
    name,
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  ])
  return Object.fromEntries(texts)
}
