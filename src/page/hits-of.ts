import type { Evidence } from '../smtp/evidence.ts'
import { findCodes } from '../smtp/find.ts'
import type { Hit } from './hit.ts'
import { looksIn } from './look-of.ts'
import type { Window } from './windows.ts'

/** Finds the codes of a window's core. `evidence` is that of the whole document. */
export function hitsOf({ joined, coreStart, coreEnd }: Window, evidence: Evidence): Hit[] {
  const lookOf = looksIn(joined.text)
  return findCodes(joined.text, evidence)
    .filter(({ start }) => start >= coreStart && start < coreEnd)
    .map((mention) => ({
      mention,
      look: lookOf(mention),
      range: joined.range(mention.start, mention.end),
      holders: joined.elements(mention.start, mention.end),
    }))
}
