import { differencesOf } from './compare-differences.ts'
import type { Side } from './compare-side.ts'
import type { Difference, Dimension } from './comparison.ts'
import { fill } from './fill.ts'
import type { Relation } from './relation-of.ts'
import type { Language } from './words.ts'

/** In which dimensions one reply can differ from itself, said with more or fewer codes. */
const MEANING: readonly Dimension[] = ['class', 'cause', 'scope', 'retry', 'actor']

/** What each of two codes of one reply adds: first what it tells whom, then where one says more than the other. */
export function relatedDifferences(
  left: Side,
  right: Side,
  { kind, ...codes }: Relation,
  language: Language,
): Difference[] {
  if (kind === 'equal') return []
  const { a, b, text } = language.words.compare.relation[kind]
  const values = codes.a === left.code ? { a, b } : { a: b, b: a }
  return [
    ...differencesOf(left, right, MEANING, language),
    { dimension: 'codes', ...values, text: fill(text, codes) },
    ...differencesOf(left, right, ['standard'], language),
  ]
}
