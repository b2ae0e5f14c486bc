import { CAPITALS } from './capitals.ts'
import { standsAt } from './stands-at.ts'
import { CODE } from './token.ts'

/*
 * How a page uses the finder in pieces: its walk asks both tests of every text node. Nodes that pass either are evidence:
 * their blocks' gatherEvidence are summed by addEvidence over the whole document of the frame. Blocks with a node that
 * passes the first are joined to one text each and given to findCodes with that sum.
 */

/** Whether a text may hold a code: one linear pass, and false for nearly every text node of nearly every page. */
export function mayHoldCode(text: string): boolean {
  return standsAt(CODE, text, 0)
}

/** Whether a text without codes may hold evidence: as cheap a pass. */
export function mayHoldCue(text: string): boolean {
  return standsAt(CAPITALS, text, 0)
}
