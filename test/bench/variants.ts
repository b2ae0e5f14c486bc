import { variantFacts } from '../../src/knowledge/facts/variants.ts'
import { tokens } from '../../src/knowledge/tokens.ts'
import { variantsIn } from '../../src/knowledge/variants.ts'
import { MAX_EXCERPT } from '../../src/smtp/excerpt.ts'
import { leastTime } from '../least-time.ts'
import type { Figure } from './harness/figure.ts'

const RUNS = 300
/** What a reply may cost, in milliseconds: a page with a hundred codes then still feels immediate. */
const BUDGET = 0.2

const all = Object.values(variantFacts)
const phrases = all.flatMap((facts) => facts.phrases)
const fill = (words: string, length: number) =>
  `${words} `.repeat(Math.ceil(length / (words.length + 1))).slice(0, length)

/** The first word with which most phrases begin: each of its places tries them all. */
function commonestStart(): string {
  const counts = new Map<string, number>()
  for (const phrase of phrases) {
    const word = tokens(phrase)[0] ?? ''
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['', 0])[0]
}

/** Every phrase with its last word left out, so that each is tried to its end and none is found. */
const unfinished = phrases.map((phrase) => tokens(phrase).slice(0, -1).join(' ')).join(' ')

/** The phrase with most gaps, its last word left out: the deepest search for nothing. */
function deepest(): string {
  const gaps = (phrase: string) => phrase.split('...').length
  const phrase = phrases.reduce((most, next) => (gaps(next) > gaps(most) ? next : most))
  return tokens(phrase).slice(0, -1).join(' ')
}

const TEXTS: Readonly<Record<string, string>> = {
  'a bounce in plain words': 'The message to ann@example.com could not be handed over today.',
  'replies of all providers': all.map(({ samples }) => samples[0]).join('\n'),
  'phrases without their last word': unfinished,
  'the commonest first word': commonestStart(),
  'the phrase with most gaps': deepest(),
}

const ANSWER = { subject: { reply: '550', enhanced: '5.7.1' }, hosts: ['mx.example.test'] }

function match(text: string): number {
  return variantsIn(tokens(text), ANSWER).length
}

/** Matching all variants in an excerpt of the greatest length, and how its time grows with twice that. */
export function measure(): Figure[] {
  return Object.entries(TEXTS).map(([name, words]) => {
    const text = fill(words, MAX_EXCERPT)
    const milliseconds = leastTime(RUNS, () => match(text))
    const twice = leastTime(RUNS, () => match(fill(words, 2 * MAX_EXCERPT)))
    const bare = leastTime(RUNS, () => tokens(text))
    return {
      name: `${all.length} variants: ${name}`,
      value: milliseconds,
      unit: 'ms',
      aim: BUDGET,
      note: `splitting words alone ${bare.toFixed(3)} ms; ${(twice / milliseconds).toFixed(2)} times for twice the text`,
    }
  })
}
