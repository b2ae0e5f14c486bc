import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/knowledge/compare.ts'
import { explain } from '../../src/knowledge/explain.ts'
import type { Explanation } from '../../src/knowledge/explanation.ts'
import { summarize } from '../../src/knowledge/summarize.ts'
import { ACTORS, CAUSES, PERMANENCES, RETRIES } from '../../src/knowledge/verdict.ts'
import type { Language } from '../../src/knowledge/words.ts'
import { excerptOf, MAX_EXCERPT } from '../../src/smtp/excerpt.ts'
import { findCodes } from '../../src/smtp/find.ts'
import type { Mention } from '../../src/smtp/mention.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import { english, french } from '../ui/languages.ts'
import { amount } from './amount.ts'
import { PAYLOADS } from './payloads.ts'

const CASES = amount(5000, 100_000)
const SEED = 3463
const TIMEOUT = 600_000

/** The longest text that a card shows in one piece: all of it is ours, whatever the bounce says. */
const MAX_TEXT = 2000

/** Codes of one text that are explained here: the rest repeats them. */
const MAX_MENTIONS = 3

const PIECES = [
  ...PAYLOADS.slice(0, 40),
  '550 5.1.1 ',
  '550-5.7.26 ',
  '421 4.7.0 ',
  '5.999.999',
  '299 2.0.0',
  '550\n',
  '\r\n',
  '\n\n',
  '\0',
  '\ud800',
  '\u202e',
  '\u00a0',
  'Status: ',
  'Action: failed\n',
  'Final-Recipient: rfc822;',
  'Diagnostic-Code: smtp; ',
  'Remote-MTA: dns; ',
  'Remote server returned ',
  '-> ',
  '__proto__',
  'constructor',
  '{code}',
  'user unknown',
  'mailbox full',
  'said: ',
  '<<< ',
  '(',
  '"',
  '\\',
  '$&',
] as const

/** A bounce of ours with pieces cut out, put in, doubled and turned round. */
const fuzzed = fc
  .record({
    bounce: fc.constantFrom(...BOUNCES.map(({ text }) => text)),
    changes: fc.array(
      fc.record({
        at: fc.nat(2000),
        length: fc.nat(60),
        piece: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
        ),
        times: fc.oneof(
          { weight: 20, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.nat(200) },
        ),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ bounce, changes }) =>
    changes.reduce((text, { at, length, piece, times }) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + piece.repeat(times) + text.slice(from + length)
    }, bounce),
  )

/** Too slow, a hundred thousand times over, would be an assertion of the test runner for each of these. */
function demand(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(what)
}

function checkTexts(value: unknown): void {
  if (typeof value === 'string') {
    demand(value.length < MAX_TEXT, 'a text of endless length')
    demand(!/\bundefined\b|\[object |NaN|__ran/.test(value), `a text that is not ours: ${value}`)
  } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkTexts)
}

function checkExplanation(text: string, mention: Mention, language: Language): Explanation {
  const excerpt = excerptOf(text, mention)
  demand(excerpt.text.length <= MAX_EXCERPT, 'an excerpt beyond its limit')
  const explanation = explain(excerpt.text, excerpt.mention, language)
  const { cause, permanence, retry, actor, title, sources } = explanation
  demand(CAUSES.includes(cause), `the cause ${cause}`)
  demand(PERMANENCES.includes(permanence), `the permanence ${permanence}`)
  demand(RETRIES.includes(retry) && ACTORS.includes(actor), `${retry} by ${actor}`)
  demand(title !== '', 'no title')
  demand(
    sources.every(({ url }) => url.startsWith('https://')),
    'a source that is no https address',
  )
  checkTexts(explanation)
  return explanation
}

/** @returns how many codes were found. */
function check(text: string, language: Language): number {
  const mentions = findCodes(text).slice(0, MAX_MENTIONS)
  const explanations = mentions.map((mention) => checkExplanation(text, mention, language))
  const { recipients = [], ...summary } = summarize(text, mentions, language, explanations)
  checkTexts(summary)
  demand(recipients.join('').length <= text.length, 'recipients that nobody named')
  const [a, b = a] = mentions
  if (a && b) checkTexts(compare(a, b, language))
  return mentions.length
}

describe('whatever a bounce says', () => {
  it(`finds, explains, sums up and compares ${CASES} fuzzed bounces`, { timeout: TIMEOUT }, () => {
    let index = 0
    let found = 0
    fc.assert(
      fc.property(fuzzed, (text) => {
        if (check(text, index++ % 2 ? english : french) > 0) found++
      }),
      { seed: SEED, numRuns: CASES },
    )
    // Bounces that nothing is found in would prove nothing.
    expect(found).toBeGreaterThan(CASES / 2)
  })
})
