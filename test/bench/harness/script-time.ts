import type { Browser, Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/launch.ts'
import { inFirefoxWindow } from './firefox-window.ts'

/** What an extension's script took of a page's main thread, in milliseconds. */
export interface ScriptTime {
  readonly total: number
  /** The longest stretch without a rest: what a page feels. */
  readonly longest: number
}

/** Between two looks at the stack, in milliseconds. Firefox's profiler halts the script at each: finer ones slow it. */
const STEP = 0.2
const FIREFOX_STEP = 1

/** Within one task our script leaves the stack for no longer than this, in milliseconds. */
const REST = 1.5

/** A stack that was on the main thread, and how long each stayed, in milliseconds. */
interface Sample {
  readonly time: number
  readonly lasted: number
  /** Functions from the innermost out, each with the address of its file. */
  readonly stack: readonly string[]
}

/**
 * Runs `action` under the browser's own sampling profiler and tells what a script took meanwhile in the page's process.
 * @param isIts whether a place on the stack is the script's: what it calls, at whatever depth, is its doing. Without it,
 *   the script is ours: not the worker, which Firefox's profiler would show as well.
 */
export async function scriptTime(
  { engine, browser }: Launched,
  page: Page,
  action: () => Promise<unknown>,
  isIts = isOurs,
): Promise<ScriptTime> {
  const threads = await (engine === 'chromium'
    ? chromiumProfile(page, action)
    : firefoxProfile(browser, action))
  const its = threads.map((samples) => samples.filter(({ stack }) => stack.some(isIts)))
  return timeOf(its.reduce((most, next) => (next.length > most.length ? next : most)))
}

const isOurs = (place: string) => /-extension:.*content\.iife/.test(place)

function timeOf(samples: readonly Sample[]): ScriptTime {
  let total = 0
  let longest = 0
  let stretch = 0
  let end = 0
  for (const { time, lasted } of samples) {
    stretch = time - end > REST ? lasted : time + lasted - end + stretch
    end = time + lasted
    total += lasted
    longest = Math.max(longest, stretch)
  }
  return { total, longest }
}

interface CdpProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
    readonly children?: readonly number[]
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
  readonly startTime: number
}

async function chromiumProfile(page: Page, action: () => Promise<unknown>): Promise<Sample[][]> {
  const client = await page.createCDPSession()
  await client.send('Profiler.enable')
  await client.send('Profiler.setSamplingInterval', { interval: STEP * 1000 })
  await client.send('Profiler.start')
  await action()
  const { profile } = (await client.send('Profiler.stop')) as unknown as { profile: CdpProfile }
  await client.detach()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  )
  const stackOf = (id: number): string[] => {
    const stack: string[] = []
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = nodes.get(at)?.callFrame
      if (frame) stack.push(`${frame.functionName || '?'} (${frame.url})`)
    }
    return stack
  }
  const stacks = new Map<number, string[]>()
  let time = profile.startTime / 1000
  const samples = profile.samples.map((id, i) => {
    // A delta stands before its sample; the sample lasts until the next one.
    time += (profile.timeDeltas[i] ?? 0) / 1000
    const stack = stacks.get(id) ?? stackOf(id)
    stacks.set(id, stack)
    return { time, lasted: (profile.timeDeltas[i + 1] ?? 0) / 1000, stack }
  })
  return [samples]
}

interface GeckoThread {
  readonly name: string
  readonly processType: string
  readonly samples: { readonly schema: Record<string, number>; readonly data: (number | null)[][] }
  readonly stackTable: {
    readonly schema: Record<string, number>
    readonly data: (number | null)[][]
  }
  readonly frameTable: { readonly schema: Record<string, number>; readonly data: number[][] }
  readonly stringTable: readonly string[]
}

interface GeckoProfile {
  readonly threads: readonly GeckoThread[]
  readonly processes: readonly GeckoProfile[]
}

/** Firefox's profiler is asked in the browser's own window: WebDriver has no words for it. */
async function firefoxProfile(
  browser: Browser,
  action: () => Promise<unknown>,
): Promise<Sample[][]> {
  const ask = (expression: string) => inFirefoxWindow(browser, expression)
  await ask(
    `Services.profiler.StartProfiler(2 ** 24, ${FIREFOX_STEP}, ['js', 'cpu'], ['GeckoMain'])`,
  )
  await action()
  const json = await ask(
    'Services.profiler.getProfileDataAsync().then((profile) => JSON.stringify(profile))',
  )
  await ask('Services.profiler.StopProfiler()')
  const profile = JSON.parse(json) as GeckoProfile
  return profile.processes
    .flatMap(({ threads }) => threads)
    .filter(({ name, processType }) => name === 'GeckoMain' && processType === 'tab')
    .map(samplesOf)
}

/** In a millisecond. */
const NANOSECONDS = 1_000_000

function samplesOf({ samples, stackTable, frameTable, stringTable }: GeckoThread): Sample[] {
  const cell = (
    table: { schema: Record<string, number>; data: (number | null)[][] },
    row: number,
    name: string,
  ) => table.data[row]?.[table.schema[name] ?? -1] ?? undefined
  const stacks = new Map<number, string[]>()
  const stackOf = (row: number): string[] => {
    const known = stacks.get(row)
    if (known) return known
    const location = cell(frameTable, cell(stackTable, row, 'frame') ?? -1, 'location')
    const prefix = cell(stackTable, row, 'prefix')
    const stack = [
      stringTable[location ?? -1] ?? '?',
      ...(prefix === undefined ? [] : stackOf(prefix)),
    ]
    stacks.set(row, stack)
    return stack
  }
  return samples.data.map((_, i) => {
    const time = cell(samples, i, 'time') ?? 0
    const stack = cell(samples, i, 'stack')
    const next = cell(samples, i + 1, 'time') ?? time
    // What the processor gave the thread until the next look: a busy machine may have let it wait.
    const worked = (cell(samples, i + 1, 'threadCPUDelta') ?? 0) / NANOSECONDS
    const lasted = Math.min(next - time, worked)
    return { time, lasted, stack: stack === undefined ? [] : stackOf(stack) }
  })
}
