import { documentOrder } from './document-order.ts'
import type { JoinedText } from './joined-text.ts'
import type { Reading } from './reading.ts'
import { textsFrom } from './texts-from.ts'

/**
 * Joins the heading of the table in which a text stands, when it comes before the text: what a number in a cell is,
 * often only its column's heading says, and that may be thousands of rows above.
 */
export function joinHeading(text: Text, joined: JoinedText, reading: Reading): void {
  const row = reading.headingOf(text)
  if (!row || row.contains(text) || documentOrder(row, text) >= 0) return
  for (const each of textsFrom(row, joined, reading)) {
    if (!row.contains(each)) break
    if (reading.isReadable(each)) joined.add(each, 0, each.length, () => false)
  }
  joined.endRow()
}
