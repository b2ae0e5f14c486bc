import { browser } from './browser.ts'
import type { FrameRequest } from './messages.ts'

/** Asks something of one frame of a tab, or of all. False also when nobody is there to answer. */
export async function askFrame(
  tabId: number,
  frameId: number | undefined,
  request: FrameRequest,
): Promise<boolean> {
  try {
    return (
      (await browser.tabs.sendMessage(tabId, request, frameId === undefined ? {} : { frameId })) ===
      true
    )
  } catch {
    return false
  }
}
