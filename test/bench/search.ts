import { readWords } from '../../src/cli/read-words.ts'
import { createSearch } from '../../src/knowledge/search.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'
import { leastTime } from '../least-time.ts'
import type { Measured } from './bench.ts'

/** The longest that a keystroke may take, so that results keep up with typing. */
const LIMIT_MS = 5
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
export function measure(): Measured[] {
  const languages = LANGUAGE_TAGS.map((tag) => ({ tag, words: readWords(tag) }))
  const started = performance.now()
  const search = createSearch(languages)
  const building = performance.now() - started
  const typed = QUERIES.flatMap((query) => [...query].map((_, n) => query.slice(0, n + 1)))
  const times = typed.map((text) => leastTime(ROUNDS, () => search(text)))
  const worst = Math.max(...times)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return [
    { name: 'building the index', milliseconds: building, ratio: 'once, when the popup opens' },
    { name: 'a keystroke, on average', milliseconds: mean, ratio: `of ${LIMIT_MS} ms` },
    {
      name: `a keystroke, at worst (${typed[times.indexOf(worst)]})`.slice(0, 36),
      milliseconds: worst,
      ratio: `of ${LIMIT_MS} ms`,
    },
  ]
}
