import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/cli/read-words.ts'
import { codeMeaning, replyFacts } from '../../src/knowledge/code-meaning.ts'
import { DIMENSIONS } from '../../src/knowledge/comparison.ts'
import sources from '../../src/knowledge/facts/pairs.json' with { type: 'json' }
import { sourceOf } from '../../src/knowledge/source-of.ts'
import { LANGUAGE_TAGS, type PairText } from '../../src/knowledge/words.ts'
import { parseCode } from '../../src/smtp/code.ts'

const ENGLISH = readWords('en').pairs
const FRENCH = readWords('fr').pairs

/** The two sides of a key: `421 450`, or with a slash where a side has both codes. */
function sidesOf(key: string): [string, string] {
  const [a = '', b = ''] = key.split(key.includes('/') ? ' / ' : ' ')
  return [a, b]
}

/** Codes compare digit by digit as numbers: 5.1.2 comes before 5.1.10. */
function inOrder([a, b]: readonly [string, string]): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) < 0
}

/** Longer sentences lose a tired reader; references to RFCs do not count. */
const MAX_WORDS = 19

function sentencesOf({ summary, differences, server, reader }: PairText): string[] {
  const texts = [summary, server, reader, ...Object.values(differences).map(({ text }) => text)]
  return texts.flatMap((text) =>
    text.replace(/ \((?:RFC|§)[^)]*\)/g, '').split(/(?<=[.!?])\s+(?=[\p{Lu}\d«“])|\s?[;:]\s/u),
  )
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

describe('written pairs', () => {
  it('are at least sixty, under the same keys and dimensions in every language', () => {
    const outline = (pairs: Readonly<Record<string, PairText>>) =>
      Object.entries(pairs).map(([key, { differences }]) => [key, Object.keys(differences)])
    expect(Object.keys(ENGLISH).length).toBeGreaterThanOrEqual(60)
    expect(outline(FRENCH)).toEqual(outline(ENGLISH))
    expect(Object.keys(sources).sort()).toEqual(Object.keys(ENGLISH).sort())
  })

  it('have keys of two codes, the lower first', () => {
    for (const key of Object.keys(ENGLISH)) {
      const sides = sidesOf(key)
      expect(sides.map((side) => parseCode(side) !== undefined)).toEqual([true, true])
      expect(inOrder(sides), key).toBe(true)
    }
  })

  it('have sources that are known', () => {
    for (const [key, references] of Object.entries(sources)) {
      expect(references.length, key).toBeGreaterThan(0)
      expect(references.filter((reference) => !sourceOf(reference))).toEqual([])
    }
  })

  for (const tag of LANGUAGE_TAGS) {
    describe(tag, () => {
      const pairs = readWords(tag).pairs

      it.each(Object.entries(pairs))(
        '%s says only what differs, and names both sides',
        (key, pair) => {
          const sides = sidesOf(key)
          for (const [dimension, { a, b, text }] of Object.entries(pair.differences)) {
            expect(DIMENSIONS).toContain(dimension)
            expect(a).not.toBe(b)
            for (const side of sides) expect(text, dimension).toContain(side)
          }
          for (const side of sides)
            expect(`${pair.summary} ${pair.server} ${pair.reader}`).toContain(side)
        },
      )

      it('has short sentences', () => {
        const long = Object.values(pairs).flatMap(sentencesOf)
        expect(long.filter((sentence) => wordCount(sentence) > MAX_WORDS)).toEqual([])
      })
    })
  }

  it('differ in the connection only where the facts do', () => {
    const wrong = Object.entries(ENGLISH).filter(([key, { differences }]) => {
      const [a, b] = sidesOf(key).map(
        (side) => replyFacts[parseCode(side)?.reply ?? '']?.connection,
      )
      return differences.connection !== undefined && a === b
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('agree with the verdicts of their sides where they use the same words', () => {
    const language = { tag: 'en' as const, words: readWords('en') }
    const { retry, actor } = language.words.compare
    const said = { retry, actor } as const
    const wrong = Object.entries(ENGLISH).flatMap(([key, { differences }]) =>
      (['retry', 'actor'] as const).flatMap((dimension) =>
        sidesOf(key).flatMap((side, n) => {
          const value = differences[dimension]?.[n === 0 ? 'a' : 'b']
          const meaning = codeMeaning(parseCode(side) ?? {}, language)
          if (meaning.precision === 'class') return []
          const verdict = meaning[dimension]
          const names = Object.entries<{ value: string }>(said[dimension])
          const named = names.find(([, words]) => words.value === value)?.[0]
          return named === undefined || named === verdict
            ? []
            : [`${key}: ${side} ${named}, not ${verdict}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('say of the class what its digits say', () => {
    const wrong = Object.entries(ENGLISH).filter(([key, { differences }]) => {
      const [a, b] = sidesOf(key)
      return (differences.class !== undefined) !== (a.charAt(0) !== b.charAt(0))
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })
})
