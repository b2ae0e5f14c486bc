import { browser } from '../platform/browser.ts'

/**
 * Starts the content script in the tabs that are open already, after an installation or an update: browsers
 * start it in new pages only, and the old version's script has fallen silent. Frames that may not be entered stay
 * as they are until they are loaded anew.
 */
export async function enterOpenTabs(): Promise<void> {
  for (const { js = [], matches = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    const tabs = await browser.tabs.query({ url: matches })
    await Promise.allSettled(tabs.map(({ id }) => id !== undefined && enter(id, js.map(pathOf))))
  }
}

function enter(tabId: number, files: string[]) {
  return browser.scripting.executeScript({ target: { tabId, allFrames: true }, files })
}

/** Firefox gives whole addresses where the manifest has paths, and refuses them here. */
function pathOf(file: string): string {
  return new URL(file, location.origin).pathname.slice(1)
}
