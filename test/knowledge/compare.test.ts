import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/cli/read-words.ts'
import { codeMeaning, replyFacts } from '../../src/knowledge/code-meaning.ts'
import { compare } from '../../src/knowledge/compare.ts'
import type { Comparison } from '../../src/knowledge/comparison.ts'
import { enhancedFacts } from '../../src/knowledge/facts/enhanced.ts'
import { sourceOf } from '../../src/knowledge/source-of.ts'
import { LANGUAGE_TAGS, type Language } from '../../src/knowledge/words.ts'
import { classOf } from '../../src/smtp/class-of.ts'
import { formatCode, parseCode } from '../../src/smtp/code.ts'
import type { Subject } from '../../src/smtp/mention.ts'

const LANGUAGES: readonly Language[] = LANGUAGE_TAGS.map((tag) => ({ tag, words: readWords(tag) }))
const [english, french] = LANGUAGES as [Language, Language]

const REPLIES: readonly Subject[] = Object.keys(replyFacts).map((reply) => ({ reply }))
const ROWS: readonly Subject[] = Object.entries(enhancedFacts).flatMap(([row, { classes }]) =>
  Object.keys(classes).map((digit) => ({ enhanced: digit + row.slice(1) })),
)

function subject(code: string): Subject {
  const found = parseCode(code)
  if (!found) throw new Error(`${code} is no code`)
  return found
}

function compared(a: string, b: string, language = english): Comparison {
  return compare(subject(a), subject(b), language)
}

function dimensions(comparison: Comparison): string[] {
  return comparison.differences.map(({ dimension }) => dimension)
}

function pairsOf(subjects: readonly Subject[]): [Subject, Subject][] {
  return subjects.flatMap((a, n) => subjects.slice(n + 1).map((b): [Subject, Subject] => [a, b]))
}

/** What is wrong with a comparison, in words; nothing where all is well. */
function problems(a: Subject, b: Subject, language: Language): string[] {
  const { a: left, b: right, ...rest } = compare(a, b, language)
  const { summary, differences, whenToUse, learnMore } = rest
  const texts = [summary, whenToUse.server, whenToUse.reader, ...differences.flatMap(Object.values)]
  const described = [left, right].flatMap(({ description, whenSeen }) => [description, whenSeen])
  const found: string[] = []
  if (texts.some((text) => text.trim() === '')) found.push('empty text')
  if (texts.some((text) => /\{\w+\}|undefined/.test(text))) found.push('unfilled template')
  if (differences.length === 0 && left.title !== right.title) found.push('no difference')
  if (differences.some((it) => it.a === it.b)) found.push('a difference of equal values')
  if (new Set(differences.map(({ dimension }) => dimension)).size < differences.length)
    found.push('a dimension twice')
  if (differences.some(({ text }) => described.some((description) => description.includes(text))))
    found.push('a difference repeats a description')
  if (learnMore.length === 0) found.push('no source')
  const says = (name: string) => differences.some(({ dimension }) => dimension === name)
  const [ofA, ofB] = [a, b].map((side) => codeMeaning(side, language).permanence)
  if (says('class') && ofA === ofB && classOf(a) === classOf(b)) found.push('class is the same')
  if (ofA !== ofB && !says('class') && !says('retry')) found.push('verdicts differ unsaid')
  return found.map((problem) => `${language.tag} ${formatCode(a)} ${formatCode(b)}: ${problem}`)
}

describe('421 against 450', () => {
  for (const language of LANGUAGES) {
    it(`has all its sections in ${language.tag}`, () => {
      const comparison = compared('421', '450', language)
      expect(dimensions(comparison)).toEqual([
        'cause',
        'stage',
        'connection',
        'scope',
        'actor',
        'codes',
      ])
      for (const side of [comparison.a, comparison.b]) {
        expect(side.title).not.toBe('')
        expect(side.description).not.toBe('')
        expect(side.whenSeen).not.toBe('')
        expect(side.howToResolve.sender.length).toBeGreaterThan(0)
        expect(side.howToResolve.admin.length).toBeGreaterThan(0)
      }
      expect(comparison.whenToUse.server).toContain('RFC 6647 §5')
      expect(comparison.same).not.toBe('')
      expect(comparison.learnMore.map(({ title }) => title)).toEqual(
        expect.arrayContaining(['RFC 5321 §3.8', 'RFC 6647 §5']),
      )
    })
  }

  it('turns round with the order asked for', () => {
    const [forward, back] = [compared('421', '450'), compared('450', '421')]
    expect(back.a).toEqual(forward.b)
    expect(back.differences.map(({ a, b }) => [b, a])).toEqual(
      forward.differences.map(({ a, b }) => [a, b]),
    )
    expect(back.summary).toBe(forward.summary)
  })
})

describe('which comparison is chosen', () => {
  it('takes the enhanced codes where both sides have one', () => {
    expect(compared('550 5.7.1', '550 5.7.26').summary).toBe(compared('5.7.1', '5.7.26').summary)
  })

  it('takes the reply codes where the enhanced codes are the same', () => {
    expect(compared('450 4.7.1', '451 4.7.1').summary).toBe(compared('450', '451').summary)
  })

  it('takes a pair written for both codes of each side, in either order', () => {
    expect(compared('421 4.7.0', '553 5.7.2').summary).toContain('[TSS04]')
    expect(compared('553 5.7.2', '421 4.7.0').summary).toContain('[TSS04]')
  })
})

describe('codes that belong together', () => {
  it('says of two equal sides that there is nothing to compare', () => {
    for (const code of ['421', '5.1.1', '550 5.1.1', '599']) {
      const comparison = compared(code, code)
      expect(comparison.differences).toEqual([])
      expect(comparison.summary).toContain('nothing to compare')
      expect(comparison.same).toBe('Nothing differs.')
    }
  })

  it('relates a reply code to its enhanced form', () => {
    expect(compared('550', '550 5.1.1').summary).toContain('550 5.1.1 is the same reply')
    expect(compared('550 5.1.1', '550').summary).toContain('550 5.1.1 is the same reply')
    expect(compared('550', '5.1.1').summary).toContain('two halves of one reply: 550 5.1.1')
    expect(compared('552 5.2.2', '5.2.2').summary).toContain('the same reason')
  })

  it('warns of codes whose classes contradict each other', () => {
    expect(compared('550 4.4.7', '4.4.7').whenToUse.server).toContain('Do not send 550 4.4.7')
    expect(compared('550', '550 5.1.1').whenToUse.server).toContain('Send both on one line')
  })

  it('does not say what stands beside codes that are given', () => {
    expect(dimensions(compared('452 4.2.2', '552 5.2.2'))).toEqual(['class', 'retry'])
  })

  it('does not name a cause for a reply code that has many', () => {
    const cause = compared('550', '550 5.7.1').differences.find((it) => it.dimension === 'cause')
    expect(cause?.a).toBe('not said')
  })

  it('cites both sides, whatever the number of sources', () => {
    for (const [a, b] of [
      ['550', '535'],
      ['5.7.1', '5.6.7'],
    ] as const) {
      const urls = compared(a, b).learnMore.map(({ url }) => url)
      for (const code of [a, b]) {
        const [first = ''] = codeMeaning(subject(code), english).sources
        expect(urls).toContain(sourceOf(first)?.url)
      }
    }
  })

  it('tells no server to return what a sending server writes', () => {
    const { server } = compared('4.4.1', '5.1.2').whenToUse
    expect(server).toContain('4.4.1 belongs in the report')
    expect(server).not.toContain('Return 4.4.1')
  })

  it('tells no server to return what no standard has, with an enhanced code or without', () => {
    for (const [a, b] of [
      ['511', '585'],
      ['5.7.57', '5.7.513'],
    ] as const)
      expect(compared(a, b).whenToUse.server).toBe(english.words.compare.server.neither)
    expect(compared('541 5.3.5', '5.7.0').whenToUse.server).toMatch(/Do not return 541 5\.3\.5/)
    expect(compared('511', '585').summary).toMatch(/No standard defines 511 or 585/)
    expect(compared('5.7.57', '5.7.513').summary).toMatch(/Only Microsoft 365 uses 5\.7\.57 and/)
  })

  it('keeps what the registry says of a row from a sense that only providers give it', () => {
    const { differences, whenToUse } = compared('5.4.1', '5.7.1')
    expect(differences.map(({ dimension }) => dimension)).not.toContain('stage')
    expect(whenToUse.server).not.toContain('5.4.1 for')
  })

  it('knows a provider’s own number by the one wording that has it', () => {
    const comparison = compared('5.7.511', '5.7.1')
    expect(comparison.summary).toContain('Only Microsoft 365 uses 5.7.511')
    expect(comparison.a.title).not.toBe(compared('5.7.999', '5.7.1').a.title)
    expect(comparison.whenToUse.server).toContain('Do not return 5.7.511')
  })

  it('compares codes that nobody registered by their class', () => {
    const comparison = compared('599', '421')
    expect(dimensions(comparison)).toContain('class')
    expect(dimensions(comparison)).toContain('standard')
    expect(comparison.summary).toContain('No standard defines 599')
    expect(comparison.whenToUse.server).toContain('Do not return 599')
    expect(compared('5.99.99', '4.99.99').differences.length).toBeGreaterThan(0)
  })
})

describe('all pairs', () => {
  for (const language of LANGUAGES) {
    it(`are sound for reply codes in ${language.tag}`, () => {
      expect(pairsOf(REPLIES).flatMap(([a, b]) => problems(a, b, language))).toEqual([])
    }, 60_000)

    it(`are sound for registry rows in ${language.tag}`, () => {
      expect(pairsOf(ROWS).flatMap(([a, b]) => problems(a, b, language))).toEqual([])
    }, 60_000)

    it(`are sound for a reply code against a row in ${language.tag}`, () => {
      const mixed = REPLIES.flatMap((a) => ROWS.filter((_, n) => n % 5 === 0).map((b) => [a, b]))
      expect(mixed.flatMap(([a, b]) => problems(a ?? {}, b ?? {}, language))).toEqual([])
    }, 60_000)
  }

  it('find the same in both languages', () => {
    const outline = (a: Subject, b: Subject, language: Language) =>
      dimensions(compare(a, b, language)).join()
    const differ = pairsOf(REPLIES).filter(
      ([a, b]) => outline(a, b, english) !== outline(a, b, french),
    )
    expect(differ).toEqual([])
  })
})

describe('any two subjects', () => {
  const digit = fc.constantFrom('2', '4', '5')
  const reply = fc.tuple(fc.constantFrom('2', '3', '4', '5'), fc.nat(99)).map(([first, rest]) => ({
    reply: first + String(rest).padStart(2, '0'),
  }))
  const enhanced = fc
    .tuple(digit, fc.nat(9), fc.nat(999))
    .map((parts) => ({ enhanced: parts.join('.') }))
  const both = fc.tuple(reply, enhanced).map(([one, other]) => ({ ...one, ...other }))
  const any: fc.Arbitrary<Subject> = fc.oneof(reply, enhanced, both)

  it('have a comparison without gaps, the same from either side', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const comparison = compare(a, b, english)
        const { summary, whenToUse, differences, learnMore } = comparison
        for (const text of [summary, whenToUse.server, whenToUse.reader, comparison.a.title]) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/\{\w+\}|undefined/)
        }
        expect(learnMore.length).toBeGreaterThan(0)
        const back = compare(b, a, english)
        expect(back.differences.map(({ a, b }) => [b, a])).toEqual(
          differences.map(({ a, b }) => [a, b]),
        )
      }),
      { numRuns: 500 },
    )
  })
})
