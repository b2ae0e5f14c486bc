import type { Page } from 'puppeteer-core'
import { pause } from '../browser/harness/until.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers, type Lab } from './harness/lab.ts'
import { median } from './harness/median.ts'
import { number } from './harness/number.ts'

/** One takes a few milliseconds, of which a busy machine makes any number. */
const REMOVALS = 5

/** After a page was filled: until whatever reads it has done so. */
const REST = 1500

/** What a page's own changes take with us and without us, and how soon we have caught up with them. */
export function measure(isShort: boolean): Promise<Figure[]> {
  const rounds = isShort ? 1 : 5
  const seconds = isShort ? 1 : 10
  return inBothBrowsers(async (lab) => {
    const flood = await compared(lab, rounds, (page) => number(page, 'lab.flood(10_000)'))
    const storm = await compared(lab, Math.min(3, rounds), async (page) => {
      await page.evaluate('lab.build(200, 20); lab.attach()')
      await pause(REST)
      return number(page, `lab.storm(${seconds})`)
    })
    const removal = await compared(lab, rounds, async (page) => {
      await page.evaluate('lab.build(12_000, 1); lab.attach()')
      await pause(REST)
      const times: number[] = []
      for (let i = 0; i < REMOVALS; i++) times.push(await number(page, 'lab.remove(2000)'))
      return median(times)
    })
    return [
      ratio('10,000 rows inserted, the page’s own work', flood, 1.1),
      { name: '10,000 rows inserted, to catch up', value: flood.lag, unit: 'ms', aim: 1000 },
      ratio(`${seconds} s of 1,000 changes a second, own work`, storm, 1.1),
      { name: '1,000 changes a second, to catch up', value: storm.lag, unit: 'ms', aim: 1000 },
      ratio('2,000 marked nodes removed', removal, 1.1),
    ]
  })
}

interface Compared {
  readonly ours: number
  readonly bare: number
  /** Milliseconds from a code's coming, right after the changes, to its mark. */
  readonly lag: number
}

/** In turns with and without the extension, so that what slows the machine down for a while slows both. */
async function compared(
  lab: Lab,
  rounds: number,
  change: (page: Page) => Promise<number>,
): Promise<Compared> {
  const ours: number[] = []
  const bare: number[] = []
  const lags: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const withExtension of [true, false]) {
      const page = await lab.open(withExtension)
      const times = withExtension ? ours : bare
      times.push(await change(page))
      if (withExtension) lags.push(await number(page, 'lab.lag()'))
      await page.close()
    }
  }
  return { ours: median(ours), bare: median(bare), lag: median(lags) }
}

function ratio(name: string, { ours, bare }: Compared, aim: number): Figure {
  const note = `${ours.toFixed(1)} ms against ${bare.toFixed(1)} without us`
  return { name, value: ours / bare, unit: 'x', aim, note }
}
