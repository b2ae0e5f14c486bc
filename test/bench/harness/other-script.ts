import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/launch.ts'
import { scriptTime } from './script-time.ts'

const MARK_JS = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8')
const OTHERS = readFileSync(join(import.meta.dirname, 'other-scripts.js'), 'utf8')

/**
 * Runs one of other-scripts.js in a world of its own, under the profiler as ours, and tells how many milliseconds it took: by
 * the profiler in Firefox, as ours; by the clock in Chromium, whose profiler goes by it too and now and then overlooks one
 * short run.
 */
export async function otherTime(
  lab: Launched,
  page: Page,
  name: 'walkBare' | 'wrapInSpans' | 'wrapByLibrary',
): Promise<number> {
  const frame = page.mainFrame() as unknown as {
    isolatedRealm(): { evaluate(expression: string): Promise<unknown> }
  }
  const world = frame.isolatedRealm()
  await world.evaluate(`if (!globalThis.others) {${MARK_JS};${OTHERS}}`)
  let clocked = Number.NaN
  const run = async () => {
    clocked = Number(await world.evaluate(`others.timed('${name}')`))
  }
  const { total } = await scriptTime(lab, page, run, (place) => place.includes(name))
  return lab.engine === 'chromium' ? clocked : total
}
