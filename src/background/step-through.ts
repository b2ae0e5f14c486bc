import { askFrame } from '../platform/ask-frame.ts'
import { browser } from '../platform/browser.ts'
import { readCounts } from './frame-counts.ts'

/** The frame in which the last step ended, kept beside the counts. */
const keyOf = (tabId: number) => `step:${tabId}`

let last = Promise.resolve()

/**
 * Goes to the next or previous code of a page and opens its card; from frame to frame, and round at the end.
 * Commands that come fast wait for each other: each goes on where the one before has ended.
 */
export function stepThrough(tabId: number, direction: 1 | -1): Promise<void> {
  const step = () => stepOnce(tabId, direction)
  last = last.then(step, step)
  return last
}

async function stepOnce(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = [...(await readCounts(tabId)).keys()]
  if (direction < 0) frames.reverse()
  const key = keyOf(tabId)
  const left = (await browser.storage.session.get(key))[key]
  const current = Math.max(0, frames.indexOf(Number(left ?? Number.NaN)))
  const round = [...frames.slice(current), ...frames.slice(0, current + 1)]
  for (const [index, frameId] of round.entries()) {
    const request = { name: 'step', direction, enter: index > 0 } as const
    if (!(await askFrame(tabId, frameId, request))) continue
    await browser.storage.session.set({ [key]: frameId })
    return
  }
}

/** Forgets a tab that was closed. */
export async function forgetStep(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}
