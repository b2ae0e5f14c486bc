import { browser } from '../platform/browser.ts'
import type { FrameRequest } from '../platform/messages.ts'

/** Asks the content script of every tab to stop; who may stay is then entered anew. */
export async function leaveTabs(): Promise<void> {
  const request: FrameRequest = { name: 'leave' }
  const tabs = await browser.tabs.query({})
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, request)),
  )
}
