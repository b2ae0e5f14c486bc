import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import type { PageManner } from '../platform/messages.ts'
import { readSettings } from '../platform/settings.ts'
import { isOff } from './is-off.ts'
import { MARK_SHEETS, type MarkSheet } from './mark-sheets.ts'
import { pageManner } from './page-manner.ts'

/**
 * Brings the marks' style into a frame that has found its first code, and tells it how to behave; null
 * where the user wants no marks. Not by the manifest: a page could read its rules there, and so know of us, without a single code on it.
 */
export async function welcomeFrame(
  _: null,
  sender: Runtime.MessageSender,
): Promise<PageManner | null> {
  const settings = await readSettings()
  if (isOff(sender, settings)) return null
  const sheets = MARK_SHEETS[settings.markStyle]
  const { tab, frameId } = sender
  const manner = await pageManner()
  if (await bringStyle(sheets, tab?.id, frameId)) return manner
  return { ...manner, markStyle: sheets.map(({ css }) => css).join('\n') }
}

async function bringStyle(
  sheets: readonly MarkSheet[],
  tabId?: number,
  frameId?: number,
): Promise<boolean> {
  if (tabId === undefined || frameId === undefined) return false
  const target = { tabId, frameIds: [frameId] }
  const { scripting } = browser
  try {
    await Promise.all(sheets.map((sheet) => scripting.insertCSS({ target, ...sheet })))
    // The frame may have been welcomed before with another style.
    const wanted = new Set(sheets.map(({ css }) => css))
    const others = Object.values(MARK_SHEETS).flat()
    for (const sheet of others.filter(({ css }) => !wanted.has(css)))
      void scripting.removeCSS({ target, ...sheet }).catch(() => undefined)
    return true
  } catch {
    // Opaque frames and pages whose permission was taken back refuse it; the frame then helps itself.
    return false
  }
}
