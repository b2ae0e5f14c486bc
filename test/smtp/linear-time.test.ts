import { describe, expect, it } from 'vitest'
import { growth, MAX_RATIO, NOISE, timeOf } from '../growth.ts'
import { amount } from '../hostile/amount.ts'
import { builtPatterns, type Pattern, writtenPatterns } from '../source/patterns.ts'
import { hostileTexts, MEGABYTE, ordinaryText } from './texts.ts'

const ROOM = ['smtp']

/** Every pattern of the room, by what it says: a new one is found here by itself. */
const patterns = new Map<string, Pattern>()
for (const pattern of [...writtenPatterns(ROOM), ...(await builtPatterns(ROOM, usePatterns))]) {
  patterns.set(`/${pattern.source}/${pattern.flags}`, pattern)
}

/** One pattern is put together anew for each answer, with the answer's code in it. */
async function usePatterns(): Promise<void> {
  const { answerAt } = await import('../../src/smtp/answer.ts')
  answerAt('550 5.1.1 unknown', { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 })
}

const { mayHoldCode, mayHoldCue } = await import('../../src/smtp/candidate.ts')
const { gatherEvidence } = await import('../../src/smtp/gather-evidence.ts')
const { findCodes } = await import('../../src/smtp/find.ts')

const TIMEOUT = 120_000

describe('time doubles with length', () => {
  const doubled = hostileTexts(2 * MEGABYTE)
  for (const [name, text] of Object.entries(hostileTexts(MEGABYTE))) {
    const twice = doubled[name] ?? ''
    it(`findCodes: ${name}`, { timeout: TIMEOUT }, () => {
      expect(growth((t) => findCodes(t), text, twice)).toBeLessThan(MAX_RATIO)
    })
    it(`the evidence and the tests of nodes: ${name}`, { timeout: TIMEOUT }, () => {
      expect(
        growth((t) => [gatherEvidence(t), mayHoldCode(t), mayHoldCue(t)], text, twice),
      ).toBeLessThan(MAX_RATIO)
    })
  }
})

describe('each pattern, asked everywhere in hostile text, takes time that doubles with length', () => {
  const LENGTH = amount(MEGABYTE / 32, MEGABYTE)
  const texts = Object.entries(hostileTexts(LENGTH))
  const doubled = hostileTexts(2 * LENGTH)

  it.each([...patterns.values()])(
    '$file: $source',
    { timeout: amount(1, 20) * TIMEOUT },
    ({ source, flags }) => {
      // Made once: to compile it again would be measured too.
      const pattern = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
      const everywhere = (text: string) => text.match(pattern)
      for (const [name, text] of texts) {
        expect(growth(everywhere, text, doubled[name] ?? ''), name).toBeLessThan(MAX_RATIO)
      }
    },
  )
})

describe('one long line', () => {
  it('of 20 MB takes no more than its share', { timeout: TIMEOUT }, () => {
    const line = (length: number): string =>
      `${ordinaryText(length).replaceAll('\n', ' ')} said: 550 no such user`
    const short = line(MEGABYTE)
    const long = line(20 * MEGABYTE)
    let once = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 3; attempt++) {
      once = Math.min(
        once,
        timeOf(() => findCodes(short)),
      )
    }
    expect(timeOf(() => findCodes(long))).toBeLessThan(Math.max(once, NOISE) * 20 * MAX_RATIO)
    expect(findCodes(long).map((m) => m.reply)).toEqual(['550'])
  })
})
