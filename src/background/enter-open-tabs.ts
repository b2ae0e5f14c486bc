import { browser } from '../platform/browser.ts'
import { builtInPatterns, enterTab } from '../platform/content-script.ts'
import { grantedPatterns } from '../platform/site-access.ts'

/**
 * Starts the content script in the tabs that are open already: after an installation or an update, because
 * browsers start it in new pages only and the old version's script has fallen silent; after a change of
 * settings or permissions, because the script asks for them when it starts. Frames that may not be entered stay
 * as they are until they are loaded anew.
 */
export async function enterOpenTabs(): Promise<void> {
  const url = [...builtInPatterns(), ...(await grantedPatterns())]
  const tabs = await browser.tabs.query({ url })
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && enterTab(id)))
}
