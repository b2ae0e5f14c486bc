import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readWords } from '../../src/cli/read-words.ts'
import { explain } from '../../src/knowledge/explain.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import { leastTime } from '../least-time.ts'
import type { Measured } from './bench.ts'

const FACTS = join(import.meta.dirname, '../../src/knowledge/facts')
const LIMIT_KB = 350
const ROUNDS = 20

/** What one language weighs in the package, facts included, and how long one explanation takes. */
export function measure(): Measured[] {
  const facts = gzipSync(readAll(FACTS)).length
  const sizes = LANGUAGE_TAGS.map((tag) => {
    const words = gzipSync(JSON.stringify(readWords(tag))).length
    const kilobytes = (facts + words) / 1024
    return {
      name: `size of "${tag}" with all facts`,
      milliseconds: 0,
      ratio: `${kilobytes.toFixed(0)} of ${LIMIT_KB} kB gzipped (words alone ${(words / 1024).toFixed(0)})`,
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
      milliseconds: all / questions.length,
      ratio: `${inMicroseconds(all / questions.length)} of 1 ms, ${questions.length} mentions`,
    },
    {
      name: 'a code alone',
      milliseconds: alone / 100,
      ratio: `${inMicroseconds(alone / 100)} of 1 ms`,
    },
  ]
}

function inMicroseconds(milliseconds: number): string {
  return `${(milliseconds * 1000).toFixed(0)} µs`
}

function readAll(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.json'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}
