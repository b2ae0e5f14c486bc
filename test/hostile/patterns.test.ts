import { check, type Diagnostics } from 'recheck'
import { describe, expect, it } from 'vitest'
import { builtPatterns, type Pattern, writtenPatterns } from '../source/patterns.ts'
import { amount } from './amount.ts'

/** The rooms that read texts of strangers. */
const ROOMS = ['smtp', 'knowledge', 'mail']

/** In milliseconds, for one pattern. What is not decided by then is tried by repetition alone: slow-texts.test.ts. */
const PATIENCE = amount(700, 20_000)

/** Exact, where it knows the pattern's means; the fuzzer, which tries what is left, takes minutes. */
const CHECKER = amount(0, 1) === 0 ? 'automaton' : 'auto'

/** The longest text that is handed over in one piece. */
const LENGTH = 2 ** 17

/** In milliseconds: less cannot be compared, more need not be exceeded. */
const LEAST = 2
const ENOUGH = 50

/** Twice the text takes twice the time, and four times where the pattern is quadratic. */
const GROWTH = 3

type Attack = Extract<Diagnostics, { status: 'vulnerable' }>['attack']

const written = writtenPatterns(ROOMS)
const built = await builtPatterns(ROOMS, async () => {
  const { analyse } = await import('../../src/cli/analyse.ts')
  const { readWords } = await import('../../src/cli/read-words.ts')
  const { BOUNCES } = await import('../knowledge/bounces.ts')
  const language = { tag: 'en', words: readWords('en') } as const
  for (const { text } of BOUNCES) analyse(text, language)
})
const patterns = [
  ...new Map(
    [...written, ...built].map((each) => [`/${each.source}/${each.flags}`, each]),
  ).values(),
]

/** What the checker thinks of as an attack, at a length. */
function grown({ pumps, suffix, base }: Attack, length: number): string {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0)
  const times = Math.max(base, Math.floor(length / Math.max(1, once)))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** By the processor's clock: a busy machine lets a test wait. */
function millisecondsOf({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  return Math.min(
    ...[0, 1, 2].map(() => {
      const before = process.cpuUsage()
      text.match(pattern)
      return process.cpuUsage(before).user / 1000
    }),
  )
}

/** By how much a text of twice the length takes longer, at the first length that takes long or is the longest. */
function growth(pattern: Pattern, attack: Attack): number {
  let length = 2 ** 11
  let time = millisecondsOf(pattern, grown(attack, length))
  while (time < ENOUGH && length < LENGTH) {
    length *= 2
    time = millisecondsOf(pattern, grown(attack, length))
  }
  return time < LEAST ? 1 : millisecondsOf(pattern, grown(attack, 2 * length)) / time
}

describe('every pattern that reads a text of strangers', () => {
  it('is collected', () => {
    expect(written.length).toBeGreaterThan(80)
    expect(built.length).toBeGreaterThan(20)
  })

  it('takes no more than linear time, by its form', { timeout: 600_000 }, async () => {
    const slow: string[] = []
    for (const pattern of patterns) {
      const { source, flags, file } = pattern
      const options = { timeout: PATIENCE, checker: CHECKER } as const
      const found = await check(source, flags, options)
      if (found.status !== 'vulnerable') continue
      const times = growth(pattern, found.attack)
      if (times > GROWTH)
        slow.push(
          `${file}: ${times.toFixed(1)} times for twice ${found.attack.pattern}: /${source}/`,
        )
    }
    expect(slow).toEqual([])
  })
})
