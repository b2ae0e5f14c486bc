import type { Runtime } from 'webextension-polyfill'
import type { Settings } from '../platform/settings.ts'
import { patternOf, siteOf } from '../platform/site.ts'

/**
 * Whether nothing is to be marked in a frame: the page's site is switched off, or it is another port of a
 * host that was granted, where match patterns know no ports. The page's site is that of its tab, since a
 * message frame may have an address of its own or none.
 */
export function isOff({ tab }: Runtime.MessageSender, settings: Settings): boolean {
  const site = siteOf(tab?.url)
  if (!site) return false
  if (settings.offSites.includes(site)) return true
  const ofPattern = settings.grantedSites.filter((other) => patternOf(other) === patternOf(site))
  return ofPattern.length > 0 && !ofPattern.includes(site)
}
