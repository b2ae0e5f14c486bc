import { gatherEvidence } from '../../src/smtp/evidence.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { leastTime } from '../least-time.ts'
import { bounceText, hostileTexts, MEGABYTE, ordinaryText } from '../smtp/texts.ts'
import type { Figure } from './harness/figure.ts'

const RUNS = 7
/** Twice the text takes twice the time; more than this is no noise. */
const GROWTH = 3

/** The least that any finder must do: one pass of a bare pattern over the same text. */
const BARE = /[245]\d\d|[245]\.\d{1,3}\.\d{1,3}/g

function barePass(text: string): number {
  let count = 0
  for (const _ of text.matchAll(BARE)) count++
  return count
}

function compare(name: string, text: string): Figure {
  const bare = leastTime(RUNS, () => barePass(text))
  const milliseconds = leastTime(RUNS, () => findCodes(text))
  return {
    name,
    value: milliseconds,
    unit: 'ms',
    note: `one bare pass takes ${bare.toFixed(1)} ms`,
  }
}

/** The finder on 1 MB of each kind of text, and how its time grows from 1 MB to 2 MB. */
export function measure(isShort: boolean): Figure[] {
  const ordinary = ordinaryText(MEGABYTE)
  const numbers = ordinaryText(MEGABYTE, 0.02)
  const doubled: Readonly<Record<string, string>> = isShort ? {} : hostileTexts(2 * MEGABYTE)
  return [
    compare('ordinary text, 1 MB', ordinary),
    compare('prose with look-alikes, 1 MB', numbers),
    {
      name: 'evidence of the same',
      value: leastTime(RUNS, () => gatherEvidence(numbers)),
      unit: 'ms',
    },
    compare('bounces and logs, 1 MB', bounceText(MEGABYTE)),
    ...Object.entries(isShort ? {} : hostileTexts(MEGABYTE)).map(([name, text]) => {
      const milliseconds = leastTime(3, () => findCodes(text))
      const twice = leastTime(3, () => findCodes(doubled[name] ?? ''))
      const note = `${milliseconds.toFixed(1)} ms for 1 MB`
      return {
        name: `${name}, 2 MB to 1 MB`,
        value: twice / milliseconds,
        unit: 'x',
        aim: GROWTH,
        note,
      }
    }),
  ]
}
