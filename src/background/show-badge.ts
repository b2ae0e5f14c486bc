import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import type { Counts } from '../platform/messages.ts'
import { readSettings } from '../platform/settings.ts'
import { noteCounts, readCounts } from './frame-counts.ts'

/** More does not fit on the icon, and tells no more. */
const MOST = 99

/** Notes a frame's codes, and shows the failures of the whole page on the icon. */
export async function showBadge(
  counts: Counts,
  { tab, frameId }: Runtime.MessageSender,
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined || !(await readSettings()).badge) return null
  await noteCounts(tab.id, frameId, counts)
  const frames = await readCounts(tab.id)
  const failures = [...frames.values()].reduce((sum, frame) => sum + frame.failures, 0)
  const text = failures > MOST ? `${MOST}+` : failures > 0 ? String(failures) : ''
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId: tab.id, text }).catch(() => undefined)
  return null
}
