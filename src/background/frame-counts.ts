import { browser } from '../platform/browser.ts'
import type { Counts } from '../platform/messages.ts'

/** Session storage outlives the worker, and is never written to the disk. One key for each frame: no races. */
const PREFIX = 'counts'

function keyOf(tabId: number, frameId: number | '' = ''): string {
  return `${PREFIX}:${tabId}:${frameId}`
}

/** Notes how many codes a frame shows; frames without any are not kept. */
export async function noteCounts(tabId: number, frameId: number, counts: Counts): Promise<void> {
  const key = keyOf(tabId, frameId)
  if (counts.codes > 0) await browser.storage.session.set({ [key]: counts })
  else await browser.storage.session.remove(key)
}

/** The counts of a tab's frames, by frame id in rising order. */
export async function readCounts(tabId: number): Promise<ReadonlyMap<number, Counts>> {
  const prefix = keyOf(tabId)
  const entries = Object.entries(await browser.storage.session.get(null))
  return new Map(
    entries
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, counts]) => [Number(key.slice(prefix.length)), counts as Counts] as const)
      .sort(([a], [b]) => a - b),
  )
}

/** Forgets a tab that was closed. */
export async function forgetCounts(tabId: number): Promise<void> {
  const prefix = keyOf(tabId)
  const keys = Object.keys(await browser.storage.session.get(null))
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix)))
}
