import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import marks from '../platform/marks.css?raw'
import type { PageManner } from '../platform/messages.ts'
import { readSettings } from '../platform/settings.ts'
import { isOff } from './is-off.ts'
import { pageManner } from './page-manner.ts'

/**
 * Brings the marks' style into a frame that has found its first code, and tells it how to behave; null
 * where the user wants no marks. Not by the manifest: a page could read its rules there, and so know of us, without a single code on it.
 */
export async function welcomeFrame(
  _: null,
  sender: Runtime.MessageSender,
): Promise<PageManner | null> {
  if (isOff(sender, await readSettings())) return null
  const { tab, frameId } = sender
  const manner = await pageManner()
  return (await bringStyle(tab?.id, frameId)) ? manner : { ...manner, markStyle: marks }
}

async function bringStyle(tabId?: number, frameId?: number): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false
  try {
    const target = { tabId, frameIds: [frameId] }
    await browser.scripting.insertCSS({ target, css: marks, origin: 'USER' })
    return true
  } catch {
    // Opaque frames and pages whose permission was taken back refuse it; the frame then helps itself.
    return false
  }
}
