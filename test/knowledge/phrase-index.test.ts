import { expect, it } from 'vitest'
import { parsePhrase, phraseAt } from '../../src/knowledge/phrase.ts'
import { indexPhrases } from '../../src/knowledge/phrase-index.ts'
import { seeded } from '../smtp/texts.ts'

const PHRASES = [
  'mail',
  'mail blocked',
  'mail/email blocked/refused by',
  'mail [was] blocked',
  'mail [was/is] [not] refused',
  'mail ... blocked',
  'block* mail',
  'mail block* by',
  'mail [block*] by',
  'example.com blocked',
  'mail example.com refused',
  'not mail',
  'mail mail blocked',
]
const WORDS = [
  ...['mail', 'email', 'blocked', 'blocking', 'refused', 'was', 'is', 'not', 'by'],
  ...['example.com', 'mx.example.test', 'user@example.com', '.'],
]

it('finds exactly the phrases that a scan of every phrase at every word finds', () => {
  const index = indexPhrases(PHRASES.map((phrase) => [phrase, phrase] as const))
  const parsed = PHRASES.map((phrase) => [phrase, parsePhrase(phrase)] as const)
  const random = seeded(5321)
  const everFound = new Set<string>()
  for (let round = 0; round < 3000; round++) {
    const words = Array.from(
      { length: 1 + Math.floor(random() * 9) },
      () => WORDS[Math.floor(random() * WORDS.length)] as string,
    )
    const scanned = parsed
      .filter(([, phrase]) => words.some((_, at) => phraseAt(phrase, words, at)))
      .map(([phrase]) => phrase)
    expect([words.join(' '), [...index(words)].toSorted()]).toEqual([
      words.join(' '),
      scanned.toSorted(),
    ])
    for (const phrase of scanned) everFound.add(phrase)
  }
  expect([...everFound].toSorted()).toEqual(PHRASES.toSorted())
})
