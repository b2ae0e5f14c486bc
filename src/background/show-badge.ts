import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import type { Counts } from '../platform/messages.ts'
import { readSettings } from '../platform/settings.ts'
import { noteCounts, readCounts } from './frame-counts.ts'

/** More does not fit on the icon, and tells no more. */
const MOST = 99

/**
 * Notes a frame's codes, by which the keyboard goes from frame to frame, and shows the failures of the whole page on the
 * icon; nothing there where the user wants none, nor what stood there before.
 */
export async function showBadge(
  counts: Counts,
  { tab, frameId }: Runtime.MessageSender,
): Promise<null> {
  if (tab?.id === undefined || frameId === undefined) return null
  await noteCounts(tab.id, frameId, counts)
  const text = (await readSettings()).badge ? await failuresOn(tab.id) : ''
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId: tab.id, text }).catch(() => undefined)
  return null
}

async function failuresOn(tabId: number): Promise<string> {
  const frames = await readCounts(tabId)
  const failures = [...frames.values()].reduce((sum, frame) => sum + frame.failures, 0)
  if (failures > MOST) return `${MOST}+`
  return failures > 0 ? String(failures) : ''
}
