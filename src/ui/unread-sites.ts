import { siteOf } from '../platform/site.ts'
import type { FrameText } from './page-texts.ts'

/** More buttons than these are no help. */
const MAX_SITES = 3

/** The sites of frames that a page shows and that could not be read, since they are others than its own. */
export function unreadSites(frames: readonly FrameText[]): string[] {
  const read = new Set(frames.map(({ address }) => siteOf(address)))
  const shown = new Set(frames.flatMap(({ shows }) => shows.flatMap((url) => siteOf(url) ?? [])))
  return [...shown].filter((site) => !read.has(site)).slice(0, MAX_SITES)
}
