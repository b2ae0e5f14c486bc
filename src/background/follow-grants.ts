import type { Scripting } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { contentScriptFiles } from '../platform/content-script.ts'
import { forgetLostSites, grantedPatterns } from '../platform/site-access.ts'

/** One registration for all granted sites: it is replaced as a whole, so it can't drift from the permissions. */
const ID = 'granted-sites'

let last = Promise.resolve()

/**
 * Brings the content script to exactly the sites that the user has granted. The browser's own list of
 * permissions is the only memory: what the user takes back there is gone here too.
 * Calls wait for each other: an update and the browser's start come at once, and so may two sites taken back.
 */
export function followGrants(): Promise<void> {
  last = last.then(follow, follow)
  return last
}

async function follow(): Promise<void> {
  await forgetLostSites()
  const matches = await grantedPatterns()
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length === 0) return
  const script: Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean } = {
    id: ID,
    matches,
    js: contentScriptFiles(),
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  }
  await browser.scripting.registerContentScripts([script])
}
