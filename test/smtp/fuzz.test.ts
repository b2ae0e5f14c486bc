import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayHoldCode } from '../../src/smtp/candidate.ts'
import { parseCode } from '../../src/smtp/code.ts'
import { addEvidence, type Evidence, NO_EVIDENCE } from '../../src/smtp/evidence.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { gatherEvidence } from '../../src/smtp/gather-evidence.ts'
import { FORMS } from './forms.ts'
import { LOOK_ALIKES, OTHER_TEXTS } from './look-alikes.ts'
import { readMarked } from './marked.ts'

/** The cases of the whole file; the seed makes every run the same. */
const CASES = 100_000
const SEED = 5321
const TIMEOUT = 240_000

const SAMPLES = [
  ...Object.values(FORMS).map((marked) => readMarked(marked).text),
  ...Object.values(LOOK_ALIKES),
  ...Object.values(OTHER_TEXTS),
]

/** What is put into samples: pieces of codes, of cues and of what may stand between. */
const PIECES = [
  '550',
  '5.1.1',
  '421-',
  '250 ',
  '4.7.0',
  '5',
  '.',
  '-',
  '#',
  '(',
  ')',
  '<',
  '>',
  '"',
  "'",
  '\\n',
  '\n',
  '\r\n',
  ' ',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '５５０',
  '５．１．１',
  '：',
  'smtp;',
  'said: ',
  'Status: ',
  'dsn=',
  '<<< ',
  'SMTP error ',
  'RCPT TO:<',
  'EHLO ',
  'DATA\n',
  'mailbox',
  'HTTP ',
  '421 server closing',
  '\n450 no such account\n',
  ' - 553 denied ',
  'error 450 ',
  '"code":450,',
  '€',
  '😀',
  '\ud800',
  '邮箱',
  'ошибка ',
  '@',
  '[192.0.2.1]: ',
] as const

const sample = fc.constantFrom(...SAMPLES)
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
)

/** A sample cut, doubled, or with a piece put into it. */
const mutated = fc
  .record({
    text: sample,
    at: fc.nat(400),
    length: fc.nat(12),
    piece: fc.constantFrom(...PIECES),
    kind: fc.constantFrom('cut', 'put', 'swap', 'double', 'head', 'tail'),
  })
  .map(({ text, at, length, piece, kind }) => {
    const from = at % (text.length + 1)
    const changes: Record<string, string> = {
      cut: text.slice(0, from) + text.slice(from + length),
      put: text.slice(0, from) + piece + text.slice(from),
      swap: text.slice(0, from) + piece + text.slice(from + length),
      double: text + piece + text,
      head: text.slice(0, from),
      tail: text.slice(from),
    }
    return changes[kind] ?? text
  })

const anyText = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 3, arbitrary: noise },
  { weight: 2, arbitrary: fc.tuple(mutated, noise).map(([a, b]) => a + b) },
)

const evidence: fc.Arbitrary<Evidence> = fc.record({
  bounce: fc.nat(3),
  log: fc.nat(3),
  transcript: fc.nat(3),
  article: fc.nat(3),
})

const places = (text: string, known?: Evidence): string[] =>
  findCodes(text, known).map((m) => `${m.start}-${m.end} ${m.reply} ${m.enhanced}`)

function check(text: string): void {
  const found = findCodes(text)
  let end = 0
  let group = -1
  for (const mention of found) {
    expect(mention.start).toBeGreaterThanOrEqual(end)
    expect(mention.end).toBeGreaterThan(mention.start)
    expect(mention.group - group).toBeOneOf([0, 1])
    expect(mention.reply ?? '555').toMatch(/^[2-5]\d\d$/)
    expect(mention.enhanced ?? '5.5.5').toMatch(/^[245]\.\d{1,3}\.\d{1,3}$/)
    expect(mention.reply ?? mention.enhanced).toBeDefined()
    end = mention.end
    group = mention.group
  }
  expect(end).toBeLessThanOrEqual(text.length)
  expect(findCodes(text)).toEqual(found)
  expect(findCodes(text, gatherEvidence(text))).toEqual(found)
  if (found.length > 0) expect(mayHoldCode(text)).toBe(true)
}

describe('whatever the text', () => {
  it('codes are in order, inside the text, well-formed, and the same each time', {
    timeout: TIMEOUT,
  }, () => {
    fc.assert(fc.property(anyText, check), { seed: SEED, numRuns: CASES * 0.7 })
  })

  it('evidence added takes no code away', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyText, evidence, (text, more) => {
        const own = gatherEvidence(text)
        const before = places(text, own)
        const after = new Set(places(text, addEvidence(own, more)))
        expect(before.filter((place) => !after.has(place))).toEqual([])
      }),
      { seed: SEED, numRuns: CASES * 0.1 },
    )
  })

  it('evidence is a sum', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(evidence, evidence, evidence, (a, b, c) => {
        expect(addEvidence(a, b)).toEqual(addEvidence(b, a))
        expect(addEvidence(addEvidence(a, b), c)).toEqual(addEvidence(a, addEvidence(b, c)))
        expect(addEvidence(a, NO_EVIDENCE)).toEqual(a)
      }),
      { seed: SEED, numRuns: CASES * 0.05 },
    )
  })

  it('prose before and after changes nothing in a text with evidence of its own', {
    timeout: TIMEOUT,
  }, () => {
    const prose = fc
      .array(
        fc.constantFrom(
          'The garden is green.',
          'We walked home.',
          'Il fait beau.',
          '天気がいい。',
          'Es war spät.',
        ),
        {
          maxLength: 30,
        },
      )
      .map((sentences) => sentences.join(' '))
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(FORMS)),
        prose,
        prose,
        (marked, before, after) => {
          const { text } = readMarked(marked)
          const padded = `${before}\n\n${text}\n\n${after}`
          const shift = before.length + 2
          expect(places(padded)).toEqual(
            findCodes(text).map(
              (m) => `${m.start + shift}-${m.end + shift} ${m.reply} ${m.enhanced}`,
            ),
          )
        },
      ),
      { seed: SEED, numRuns: CASES * 0.1 },
    )
  })

  it('a code that is read alone is read or refused, never thrown at', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(noise, (text) => {
        const subject = parseCode(text)
        expect(subject === undefined || Boolean(subject.reply ?? subject.enhanced)).toBe(true)
      }),
      { seed: SEED, numRuns: CASES * 0.05 },
    )
  })
})
