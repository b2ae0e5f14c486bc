import { gatherEvidence } from '../../src/smtp/evidence.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { leastTime } from '../least-time.ts'
import { bounceText, hostileTexts, MEGABYTE, ordinaryText } from '../smtp/texts.ts'
import type { Measured } from './bench.ts'

const RUNS = 7

/** The least that any finder must do: one pass of a bare pattern over the same text. */
const BARE = /[245]\d\d|[245]\.\d{1,3}\.\d{1,3}/g

function barePass(text: string): number {
  let count = 0
  for (const _ of text.matchAll(BARE)) count++
  return count
}

function compare(name: string, text: string): Measured {
  const bare = leastTime(RUNS, () => barePass(text))
  const milliseconds = leastTime(RUNS, () => findCodes(text))
  return {
    name,
    milliseconds,
    ratio: `${(bare / milliseconds).toFixed(2)} of the speed of one bare pass (${bare.toFixed(1)} ms)`,
  }
}

/** The finder on 1 MB of each kind of text, and how its time grows from 1 MB to 2 MB. */
export function measure(): Measured[] {
  const ordinary = ordinaryText(MEGABYTE)
  const numbers = ordinaryText(MEGABYTE, 0.02)
  const doubled = hostileTexts(2 * MEGABYTE)
  return [
    compare('ordinary text, 1 MB', ordinary),
    compare('prose with look-alikes, 1 MB', numbers),
    {
      name: 'evidence of the same',
      milliseconds: leastTime(RUNS, () => gatherEvidence(numbers)),
      ratio: '',
    },
    compare('bounces and logs, 1 MB', bounceText(MEGABYTE)),
    ...Object.entries(hostileTexts(MEGABYTE)).map(([name, text]) => {
      const milliseconds = leastTime(3, () => findCodes(text))
      const twice = leastTime(3, () => findCodes(doubled[name] ?? ''))
      return { name, milliseconds, ratio: `${(twice / milliseconds).toFixed(2)} times for 2 MB` }
    }),
  ]
}
