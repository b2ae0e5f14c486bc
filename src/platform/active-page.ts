import { browser } from './browser.ts'
import { siteOf } from './site.ts'

export interface OpenPage {
  readonly tabId: number
  /** Its site; none for the browser's own pages and others that no extension reads. */
  readonly site?: string
}

/** The page in the active tab, as far as the click on our icon lets us know it (activeTab). */
export async function activePage(): Promise<OpenPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return undefined
  const site = siteOf(tab.url)
  return { tabId: tab.id, ...(site && { site }) }
}
