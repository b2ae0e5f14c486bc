import { readWords } from '../../src/cli/read-words.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'
import { leastTime } from '../least-time.ts'
import type { Figure } from './harness/figure.ts'

/** The longest that a keystroke may take, so that results keep up with typing. */
const LIMIT_MS = 5
/** One frame. */
const WORST_MS = 16
const ROUNDS = 5

const QUERIES = [
  '550 5.7.26',
  'mailbox full',
  'boîte aux lettres pleine',
  'greylsiting',
  'recipient address rejected',
  'pièce jointe trop volumineuse',
  'the message was not delivered because the server is busy',
  'S3140',
]

/** Types each query letter by letter, with everything loaded in both languages. */
export function measure(): Figure[] {
  const languages = LANGUAGE_TAGS.map((tag) => ({ tag, words: readWords(tag) }))
  const started = performance.now()
  const search = createSearch(languages)
  const building = performance.now() - started
  const typed = QUERIES.flatMap((query) => [...query].map((_, n) => query.slice(0, n + 1)))
  const times = typed.map((text) => leastTime(ROUNDS, () => search(text)))
  const worst = Math.max(...times)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return [
    { name: 'building the index', value: building, unit: 'ms', note: 'once, when the popup opens' },
    { name: 'a keystroke, on average', value: mean, unit: 'ms', aim: LIMIT_MS },
    {
      name: `a keystroke, at worst (${typed[times.indexOf(worst)]})`,
      value: worst,
      unit: 'ms',
      aim: WORST_MS,
    },
  ]
}
