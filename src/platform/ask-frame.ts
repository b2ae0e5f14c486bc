import { browser } from './browser.ts'
import type { FrameRequest } from './messages.ts'

/** Asks something of one frame of a tab. False also when nobody is there to answer. */
export async function askFrame(
  tabId: number,
  frameId: number,
  request: FrameRequest,
): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId })) === true
  } catch {
    return false
  }
}
