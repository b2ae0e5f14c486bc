import { findCodes } from '../../src/smtp/find.ts'
import { gatherEvidence } from '../../src/smtp/gather-evidence.ts'
import { leastTime } from '../least-time.ts'
import { bounceText, hostileTexts, MEGABYTE, ordinaryText } from '../smtp/texts.ts'
import type { Figure } from './harness/figure.ts'

const RUNS = 7

/** The least that any finder must do: one pass of a bare pattern over the same text. */
const BARE = /[245]\d\d|[245]\.\d{1,3}\.\d{1,3}/g

/** How many times the bare pass the finder may take on ordinary text. */
const TIMES_BARE = 3

/** What 1 MB of hostile text may take, in milliseconds. */
const HOSTILE_LIMIT = 50

/** How much longer twice the text may take. */
const GROWTH = 2.5

/** Of what takes fewer milliseconds, growth would be that of the memory's cache. */
const LEAST = 1

function barePass(text: string): number {
  let count = 0
  for (const _ of text.matchAll(BARE)) count++
  return count
}

/** The finder's time to that of the bare pass. */
function toBare(name: string, text: string, aim?: number): Figure {
  const bare = leastTime(RUNS, () => barePass(text))
  const ours = leastTime(RUNS, () => findCodes(text))
  return {
    name: `${name}, to one bare pass`,
    value: ours / bare,
    unit: 'x',
    ...(aim && { aim }),
    note: `${ours.toFixed(1)} to ${bare.toFixed(1)} ms`,
  }
}

/** 1 MB of each family of hostile texts, and the one whose time grows most from 1 MB to 2 MB. */
function hostile(): Figure[] {
  const doubled = hostileTexts(2 * MEGABYTE)
  const families = Object.entries(hostileTexts(MEGABYTE)).map(([name, text]) => {
    const value = leastTime(3, () => findCodes(text))
    return { name, value, growth: leastTime(3, () => findCodes(doubled[name] ?? '')) / value }
  })
  const worst = families
    .filter(({ value }) => value >= LEAST)
    .reduce((most, each) => (each.growth > most.growth ? each : most))
  return [
    ...families.map(({ name, value }) => ({ name, value, unit: 'ms', aim: HOSTILE_LIMIT })),
    {
      name: '2 MB to 1 MB, at worst',
      value: worst.growth,
      unit: 'x',
      aim: GROWTH,
      note: worst.name,
    },
  ]
}

/** The finder on 1 MB of each kind of text. */
export function measure(isShort: boolean): Figure[] {
  const numbers = ordinaryText(MEGABYTE, 0.02)
  return [
    toBare('ordinary text', ordinaryText(MEGABYTE), TIMES_BARE),
    toBare('prose with look-alikes', numbers, TIMES_BARE),
    toBare('bounces and logs', bounceText(MEGABYTE)),
    {
      name: 'evidence of the look-alikes',
      value: leastTime(RUNS, () => gatherEvidence(numbers)),
      unit: 'ms',
    },
    ...(isShort ? [] : hostile()),
  ]
}
