import { pause, until } from '../browser/harness/until.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers, type Lab } from './harness/lab.ts'
import { median } from './harness/median.ts'
import { number } from './harness/number.ts'
import { otherTime } from './harness/other-script.ts'
import { type ScriptTime, scriptTime } from './harness/script-time.ts'

const FRAME = 16
/** Long enough for the longest scan of these. */
const REST = 2500
const SHORT_REST = 500

const OTHERS = ['walkBare', 'wrapInSpans', 'wrapByLibrary'] as const

/** Reading large pages, against the least that reading takes, and against wrapping what is found. */
export function measure(isShort: boolean): Promise<Figure[]> {
  const rounds = isShort ? 1 : 3
  const rest = isShort ? SHORT_REST : REST
  return inBothBrowsers(async (lab) => {
    const large = isShort ? 20_000 : 100_000
    const sparse = await scanned(lab, { blocks: large, codeEvery: 1000 }, rounds, rest)
    const small = await scanned(lab, { blocks: large / 10, codeEvery: 1000 }, rounds, rest)
    const none = await scanned(lab, { blocks: large / 2, codeEvery: 0 }, rounds, rest)
    const dense = await scanned(lab, { blocks: large / 4, codeEvery: 1 }, rounds, rest)
    const by = (wrapped: number) => `${dense.total.toFixed(0)} ms against ${wrapped.toFixed(0)}`
    return [
      againstFloor(`${large / 10_000} MB, sparse codes`, sparse, 1.5),
      againstFloor(`no code, ${large / 2000}k text nodes`, none, 1.2),
      { name: 'no code, longest task', value: none.longest, unit: 'ms', aim: FRAME },
      { name: 'dense, longest task', value: dense.longest, unit: 'ms', aim: FRAME },
      {
        name: `dense, ${large / 4000}k blocks, to mark.js`,
        value: dense.total / dense.library,
        unit: 'x',
        aim: 0.2,
        note: by(dense.library),
      },
      {
        name: 'dense, to plain spans',
        value: dense.total / dense.spans,
        unit: 'x',
        aim: 0.2,
        note: by(dense.spans),
      },
      {
        name: 'growth, time per MB at 10 times the size',
        value: sparse.total / 10 / small.total,
        unit: 'x',
        aim: 1.2,
      },
    ]
  })
}

interface Scanned extends ScriptTime {
  readonly floor: number
  readonly library: number
  readonly spans: number
}

/**
 * Medians of what one page takes us and others, in turns. Each time of new nodes: a browser makes an object of a node when
 * a script first meets it, and that is a good part of reading a page.
 */
async function scanned(
  lab: Lab,
  { blocks, codeEvery }: { readonly blocks: number; readonly codeEvery: number },
  rounds: number,
  rest: number,
): Promise<Scanned> {
  const page = await lab.open()
  const bare = await lab.open(false)
  const codes = codeEvery > 0 ? Math.min(1000, Math.ceil(blocks / codeEvery)) : 0
  const times: ScriptTime[] = []
  const others: Record<(typeof OTHERS)[number], number[]> = {
    walkBare: [],
    wrapInSpans: [],
    wrapByLibrary: [],
  }
  // What is first of its kind pays for everything that is compiled: the first round does not count.
  for (let round = 0; round <= rounds; round++) {
    await page.bringToFront()
    await page.evaluate(`lab.build(${blocks}, ${codeEvery})`)
    const time = await scriptTime(lab, page, async () => {
      await page.evaluate('lab.attach()')
      await until('the marks', async () => (await number(page, 'lab.marks()')) >= codes)
      await pause(rest)
    })
    if (round > 0) times.push(time)
    await page.evaluate('lab.detach()')
    await bare.bringToFront()
    for (const name of codeEvery === 1 ? OTHERS : OTHERS.slice(0, 1)) {
      await bare.evaluate(`lab.build(${blocks}, ${codeEvery}); lab.attach()`)
      const time = await otherTime(lab, bare, name)
      if (round > 0) others[name].push(time)
      await bare.evaluate('lab.detach()')
    }
  }
  await page.close()
  await bare.close()
  return {
    total: median(times.map(({ total }) => total)),
    longest: median(times.map(({ longest }) => longest)),
    floor: median(others.walkBare),
    library: median(others.wrapByLibrary),
    spans: median(others.wrapInSpans),
  }
}

function againstFloor(name: string, { total, floor }: Scanned, aim: number): Figure {
  const note = `${total.toFixed(1)} ms against a bare walk’s ${floor.toFixed(1)}`
  return { name: `${name}, to a bare walk`, value: total / floor, unit: 'x', aim, note }
}
