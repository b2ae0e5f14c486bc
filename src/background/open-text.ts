import { handOver } from '../platform/hand-over.ts'
import { openPage } from '../platform/open-page.ts'

/**
 * Opens our page with a text in its field. The text goes there by the session's memory, not by an address that
 * the browser's history would keep.
 */
export async function openText(text: string): Promise<null> {
  await handOver(text)
  await openPage('src/ui/popup.html?handed-over')
  return null
}
