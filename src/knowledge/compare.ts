import type { Subject } from '../smtp/mention.ts'
import { type Advice, adviceOf } from './compare-advice.ts'
import { differencesOf, sharedValues } from './compare-differences.ts'
import { relatedDifferences } from './compare-related.ts'
import { type Side, sideOf } from './compare-side.ts'
import {
  type Comparison,
  type ComparisonSide,
  DIMENSIONS,
  type Difference,
  type Dimension,
} from './comparison.ts'
import type { SourceRef } from './facts.ts'
import { fill } from './fill.ts'
import { relationOf } from './relation-of.ts'
import { sourceOf } from './source-of.ts'
import type { Language } from './words.ts'
import { type WrittenPair, writtenPair } from './written-pair.ts'

/** What is worth a line when it does not differ: the rest would only be noise. */
const SHARED: readonly Dimension[] = ['class', 'retry', 'connection', 'scope', 'standard']
/** What the first digit means stands behind every comparison. */
const CLASSES: SourceRef = 'RFC5321 4.2.1'
/** More links than these are not followed. */
const MAX_SOURCES = 8

/**
 * Lays two subjects side by side: a reply code, an enhanced code or both on each side, registered or not.
 * The pairs that people confuse are written by hand (words/<tag>/pairs); all others are derived from the facts.
 * @returns a comparison in the given language; two equal sides give one without differences, that says so.
 */
export function compare(a: Subject, b: Subject, language: Language): Comparison {
  const [left, right] = [sideOf(a, language), sideOf(b, language)]
  const written = writtenPair(a, b, language)
  const relation = relationOf(left, right)
  const differences = written
    ? writtenDifferences(written)
    : relation
      ? relatedDifferences(left, right, relation, language)
      : derivedDifferences(left, right, language)
  const advice: Advice = written ?? adviceOf(left, right, differences, relation, language)
  return {
    a: shown(left),
    b: shown(right),
    summary: advice.summary,
    differences,
    same: sameLine(left, right, differences, language),
    whenToUse: { server: advice.server, reader: advice.reader },
    learnMore: sources([...advice.sources, ...bySides(left, right), CLASSES]),
  }
}

function shown({ meaning: { text } }: Side): ComparisonSide {
  return {
    title: text.title,
    description: text.meaning,
    whenSeen: text.whenSeen,
    howToResolve: { sender: text.sender, admin: text.admin },
  }
}

function writtenDifferences({ differences }: WrittenPair): Difference[] {
  return DIMENSIONS.flatMap((dimension) => {
    const found = differences[dimension]
    return found ? [{ dimension, ...found }] : []
  })
}

/** Where the facts are the same, the names are the difference, unless these are the same too. */
function derivedDifferences(a: Side, b: Side, language: Language): Difference[] {
  const found = differencesOf(a, b, DIMENSIONS, language)
  const [titleA, titleB] = [a.meaning.text.title, b.meaning.text.title]
  if (found.length > 0 || titleA === titleB) return found
  const { titles } = language.words.compare.summary
  const text = fill(titles, { a: a.code, b: b.code, titleA, titleB })
  return [{ dimension: 'cause', a: titleA, b: titleB, text }]
}

function sameLine(
  a: Side,
  b: Side,
  differences: readonly Difference[],
  language: Language,
): string {
  const { same, sameAll } = language.words.compare
  if (a.code === b.code) return sameAll
  const open = SHARED.filter((dimension) => differences.every((it) => it.dimension !== dimension))
  const values = sharedValues(a, b, open, language)
  return values.length > 0 ? fill(same, { values: values.join(', ') }) : ''
}

/** What both sides cite, in turns, so that a limit leaves something of each. */
function bySides({ meaning: a }: Side, { meaning: b }: Side): SourceRef[] {
  const longest = Math.max(a.sources.length, b.sources.length)
  return Array.from({ length: longest }, (_, n) => [a.sources[n], b.sources[n]])
    .flat()
    .filter((reference) => reference !== undefined)
}

function sources(references: readonly SourceRef[]) {
  const found = references.map(sourceOf).filter((source) => source !== undefined)
  return [...new Map(found.map((source) => [source.url, source])).values()].slice(0, MAX_SOURCES)
}
