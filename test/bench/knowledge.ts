import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readWords } from '../../src/cli/read-words.ts'
import { explain } from '../../src/knowledge/explain.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import { leastTime } from '../least-time.ts'
import type { Figure } from './harness/figure.ts'

const FACTS = join(import.meta.dirname, '../../src/knowledge/facts')
const LIMIT_KB = 350
/** In microseconds, for one explanation. */
const LIMIT_US = 1000
const ROUNDS = 20

/** What one language weighs in the package, facts included, and how long one explanation takes. */
export function measure(): Figure[] {
  const facts = gzipSync(readAll(FACTS)).length
  const sizes = LANGUAGE_TAGS.map((tag) => {
    const words = gzipSync(JSON.stringify(readWords(tag))).length
    const kilobytes = (facts + words) / 1024
    return {
      name: `size of "${tag}" with all facts`,
      value: kilobytes,
      unit: 'kB',
      aim: LIMIT_KB,
      note: `gzipped; words alone ${(words / 1024).toFixed(0)}`,
    }
  })
  const language = { tag: 'en' as const, words: readWords('en') }
  const questions = BOUNCES.flatMap(({ text }) =>
    findCodes(text).map((mention) => ({ text, mention })),
  )
  const all = leastTime(ROUNDS, () => {
    for (const { text, mention } of questions) explain(text, mention, language)
  })
  const codeAlone = { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 }
  const alone = leastTime(ROUNDS, () => {
    for (let n = 0; n < 100; n++) explain('550 5.1.1', codeAlone, language)
  })
  return [
    ...sizes,
    {
      name: 'an explanation in a bounce',
      value: (all / questions.length) * 1000,
      unit: 'µs',
      aim: LIMIT_US,
      note: `${questions.length} mentions`,
    },
    {
      name: 'a code alone',
      value: (alone / 100) * 1000,
      unit: 'µs',
      aim: LIMIT_US,
    },
  ]
}

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.json'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
