import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from 'puppeteer-core'
import { LOCAL_BUILD } from '../browser/harness/session.ts'
import { pause } from '../browser/harness/until.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers, type Lab } from './harness/lab.ts'
import { memoryOf } from './harness/memory-of.ts'
import { scriptTime } from './harness/script-time.ts'

/** What a frame without codes holds. */
const MARKUP = '<p>Nothing of that kind here.</p>'

/** What the script costs every frame, found or not; and what reading on and on leaves behind. */
export async function measure(isShort: boolean): Promise<Figure[]> {
  const frames = isShort ? 20 : 100
  // A test holds 5,000 of them in Chromium; here both browsers switch, with us and without.
  const switches = isShort ? 200 : 1000
  const sizes = contentScriptSizes()
  const figures = await inBothBrowsers(async (lab) => {
    const { evaluation, memory } = await perFrame(lab, frames)
    const growth = await growthOver(lab, switches)
    return [
      { name: 'evaluation in a frame', value: evaluation, unit: 'ms', aim: 3 },
      { name: 'memory of a frame without codes', value: memory, unit: 'kB', aim: 300 },
      {
        name: `memory after ${switches} messages`,
        value: growth,
        unit: 'kB',
        aim: 1000,
        note: 'more than after a tenth of them, beside what the page alone grows by',
      },
    ]
  })
  return [...sizes, ...figures]
}

/** The script, and what its worker hands it later. */
function contentScriptSizes(): Figure[] {
  const folder = LOCAL_BUILD.chromium
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'))
  const script = readFileSync(`${folder}/${manifest.content_scripts[0].js[0]}`)
  const style = readFileSync(`${folder}/card-style.json`)
  const size = gzipSync(script).length + gzipSync(style).length
  return [
    {
      name: 'content script and its style, gzipped',
      value: size / 1000,
      unit: 'kB',
      aim: 20,
      note: `${gzipSync(script).length} and ${gzipSync(style).length} bytes`,
    },
  ]
}

async function perFrame(lab: Lab, frames: number) {
  const markup = JSON.stringify(MARKUP)
  const memory: number[] = []
  let evaluation = 0
  for (const withExtension of [true, false]) {
    const page = await lab.open(withExtension)
    // The first frames pay for what is compiled once.
    await page.evaluate(`lab.frames(5, ${markup})`)
    const before = await memoryOf(lab, page)
    const fill = async () => {
      await page.evaluate(`lab.frames(${frames}, ${markup})`)
      await pause(500)
    }
    if (withExtension) evaluation = (await scriptTime(lab, page, fill)).total / frames
    else await fill()
    memory.push(((await memoryOf(lab, page)) - before) / frames)
    await page.close()
  }
  const [ours = 0, bare = 0] = memory
  return { evaluation, memory: (ours - bare) / 1000 }
}

/** By how many kilobytes memory grows over many messages, less what it grows by without us. */
async function growthOver(lab: Lab, switches: number): Promise<number> {
  const grown = async (page: Page) => {
    await page.evaluate(`lab.switch(${switches / 10})`)
    await pause(1000)
    const before = await memoryOf(lab, page)
    await page.evaluate(`lab.switch(${switches})`)
    await pause(1000)
    const after = await memoryOf(lab, page)
    await page.close()
    return (after - before) / 1000
  }
  const ours = await grown(await lab.open())
  return ours - (await grown(await lab.open(false)))
}
