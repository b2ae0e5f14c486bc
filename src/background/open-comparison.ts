import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'

/** Opens the comparison page in a tab beside the one that asks, with the code on its left side. */
export async function openComparison(
  subject: Subject,
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const query = new URLSearchParams({ a: formatCode(subject) })
  const url = browser.runtime.getURL(`src/ui/compare.html?${query}`)
  await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) })
  return null
}
