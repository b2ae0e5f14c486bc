import { browser } from './browser.ts'

/** Opens a page of ours in a tab of its own; `path` is inside the package, with its query. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) })
}
