import { browser } from './browser.ts'
import { builtInPatterns } from './content-script.ts'
import { readSettings, writeSettings } from './settings.ts'
import { patternOf, siteOf } from './site.ts'

/**
 * Asks the user for one site. Call it straight from a click: browsers ask only then.
 * @returns whether the user said yes.
 */
export async function requestSite(site: string): Promise<boolean> {
  // Nothing may be awaited before this, or the click no longer counts.
  const granted = await browser.permissions.request({ origins: [patternOf(site)] })
  if (granted)
    await writeSettings(({ grantedSites }) => ({
      grantedSites: [...new Set([...grantedSites, site])],
    }))
  return granted
}

/** Gives a site back, or what `otherSites` names. The worker hears of it from the browser. */
export async function revokeSite(site: string): Promise<void> {
  await writeSettings(({ grantedSites }) => ({
    grantedSites: grantedSites.filter((other) => other !== site),
  }))
  const { grantedSites } = await readSettings()
  // Another port of the same host may still need the pattern.
  const pattern = siteOf(site) ? patternOf(site) : site
  if (grantedSites.some((other) => patternOf(other) === pattern)) return
  await browser.permissions.remove({ origins: [pattern] })
}

/** Forgets the sites whose permission the user took back in the browser's own settings. */
export async function forgetLostSites(): Promise<void> {
  const { grantedSites } = await readSettings()
  const readable = await Promise.all(grantedSites.map(mayRead))
  const lost = grantedSites.filter((_, index) => !readable[index])
  if (lost.length > 0)
    await writeSettings((present) => ({
      grantedSites: present.grantedSites.filter((site) => !lost.includes(site)),
    }))
}

/** The match patterns that the user has granted over those of the manifest. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  const known = new Set(builtInPatterns())
  return origins.filter((pattern) => !known.has(pattern))
}

/**
 * What the user allowed in the browser's own settings, where nobody tells us for which site: sites, and patterns that
 * stand for several.
 */
export async function otherSites(): Promise<string[]> {
  const { grantedSites } = await readSettings()
  const known = new Set(grantedSites.map(patternOf))
  const others = (await grantedPatterns()).filter((pattern) => !known.has(pattern))
  return others.map((pattern) => siteOf(pattern) ?? pattern)
}

/**
 * Calls back whenever the browser lets us read more or fewer sites.
 * @returns what ends that.
 */
export function onAccessChange(callback: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  for (const event of [onAdded, onRemoved]) event.addListener(callback)
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(callback)
  }
}

/** Whether we may read the page: by the manifest, by a grant, or by the browser's own settings. */
export async function mayRead(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] })
}

/** Whether the browser lets us read the sites of the manifest: Firefox's user may have said no. */
export async function builtInSitesAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: builtInPatterns() })
}

/** Asks for the sites of the manifest, straight from a click. */
export async function allowBuiltInSites(): Promise<boolean> {
  return browser.permissions.request({ origins: builtInPatterns() })
}

/** Switches a site off or on again; nothing of a site that is off is marked. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  await writeSettings(({ offSites }) => {
    const others = offSites.filter((other) => other !== site)
    return { offSites: on ? others : [...others, site] }
  })
}
