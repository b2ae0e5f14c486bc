import { browser } from './browser.ts'

const KEY = 'handed-over'

/** A selection longer than this is cut: it is a text to look up, not a file. */
const MAX_TEXT = 200_000

/** Leaves a text for the page of ours that opens next. Session memory: never written to the disk. */
export async function handOver(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, MAX_TEXT) })
}

/** Takes what was left; it is gone then. Empty when there is nothing. */
export async function takeOver(): Promise<string> {
  const { [KEY]: text } = await browser.storage.session.get(KEY)
  await browser.storage.session.remove(KEY)
  return typeof text === 'string' ? text : ''
}
