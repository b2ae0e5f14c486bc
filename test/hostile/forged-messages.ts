import fc from 'fast-check'
import { MAX_EXCERPT, MAX_QUESTIONS } from '../../src/platform/message-limits.ts'

const MENTION = { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 }
const QUESTION = { text: '550 5.1.1 no such user', mention: MENTION }
const BOX = { left: 0, top: 0, right: 40, bottom: 14 }

/** One right message of each kind, to be spoilt. */
const RIGHT: Readonly<Record<string, unknown>> = {
  explain: [QUESTION],
  draw: { question: QUESTION, code: BOX, frame: { width: 300, height: 60 }, byKey: false },
  counted: { codes: 3, failures: 2 },
  undraw: { atOnce: true },
  compare: { reply: '421' },
  open: '550 5.1.1 no such user',
}

const NAMES = [...Object.keys(RIGHT), 'found', 'leave', 'step', 'show', 'hide', 'settings']
const OF_EVERY_OBJECT = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then', '']

const wrong = fc.constantFrom<unknown>(
  null,
  true,
  -1,
  0.5,
  1e308,
  '',
  '<img src=x onerror=alert(1)>',
  '950',
  '5.1.1.1',
  'x'.repeat(MAX_EXCERPT + 1),
  '\ud800',
  [],
  {},
  [[]],
  { length: 1, 0: QUESTION },
  { toString: 'no function' },
  Array.from({ length: MAX_QUESTIONS + 1 }, () => QUESTION),
)

/** A right value with one thing in it, at any depth, made wrong, taken away or doubled. */
function spoilt(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path
  if (typeof value !== 'object' || value === null || step === undefined) return by
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)] ?? 'more'
  const copy = structuredClone(value) as Record<string, unknown>
  if (by === undefined) delete copy[key]
  else copy[key] = spoilt(copy[key], rest, by)
  return copy
}

const spoiltMessage = fc
  .record({
    name: fc.constantFrom(...Object.keys(RIGHT)),
    path: fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }),
    by: fc.option(wrong, { nil: undefined }),
  })
  .map(({ name, path, by }) => ({ name, params: spoilt(RIGHT[name], path, by) }))

const strangeMessage = fc.record({
  name: fc.oneof(fc.constantFrom(...NAMES, ...OF_EVERY_OBJECT), wrong),
  params: fc.oneof(wrong, fc.jsonValue()),
})

const SEED = 3464

/** Malformed and forged messages, the same ones for each run. */
export function forgedMessages(count: number): unknown[] {
  return fc.sample(
    fc.oneof(
      { weight: 6, arbitrary: spoiltMessage },
      { weight: 3, arbitrary: strangeMessage },
      { weight: 1, arbitrary: fc.oneof(wrong, fc.jsonValue()) },
    ),
    { numRuns: count, seed: SEED },
  )
}
