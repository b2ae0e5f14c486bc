import type { PageManner } from '../platform/messages.ts'
import { readPackagedFile } from '../platform/packaged-file.ts'
import { readSettings } from '../platform/settings.ts'

/** How a frame with codes is to behave. Rejects when our own files cannot be read: a broken package. */
export async function pageManner(): Promise<PageManner> {
  const { hoverDelay } = await readSettings()
  const cardStyle = await readPackagedFile('card-style.json')
  return { hoverDelay, cardStyle: String(cardStyle) }
}
