import { killWorker } from '../browser/harness/kill-worker.ts'
import { ownPage } from '../browser/harness/own-page.ts'
import type { Figure } from './harness/figure.ts'
import { inBothBrowsers } from './harness/lab.ts'
import { median } from './harness/median.ts'
import { number } from './harness/number.ts'

const QUESTION = {
  text: '550 5.1.1 no such user',
  mention: { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 },
}

/** From a question that finds no worker to its answer: the browser starts one, which reads its words first. */
const ASK = `(async () => {
  const start = performance.now()
  const answer = await chrome.runtime.sendMessage({ name: 'explain', params: [${JSON.stringify(QUESTION)}] })
  return answer.ok ? performance.now() - start : NaN
})()`

/** The first explanation after the browser ended the worker, as it does after half a minute's rest. */
export function measure(isShort: boolean): Promise<Figure[]> {
  const rounds = isShort ? 2 : 9
  return inBothBrowsers(async (lab) => {
    const own = await ownPage({ ...lab, mailbox: '' }, 'popup.html')
    const cold: number[] = []
    const warm: number[] = []
    for (let round = 0; round < rounds; round++) {
      await killWorker(lab, own)
      cold.push(await number(own, ASK))
      warm.push(await number(own, ASK))
    }
    await own.close()
    return [
      { name: 'first explanation of a new worker', value: median(cold), unit: 'ms', aim: 80 },
      { name: 'an explanation of a running one', value: median(warm), unit: 'ms' },
    ]
  })
}
