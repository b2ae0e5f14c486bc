import type { Mention } from '../smtp/mention.ts'
import type { Look } from './look-of.ts'

/**
 * A code on the page. Its range is plain: a live one would slow down every change of the page, and even a static one
 * costs more than all the rest of a code; it is made for what is painted.
 */
export interface Hit {
  /** What was found: its offsets are those of the window in which it was, and say nothing of the page. */
  readonly mention: Mention
  readonly look: Look
  readonly range: Readonly<StaticRangeInit>
  /** The nodes that directly hold its text: the pointer meets the code by them. */
  readonly holders: readonly Node[]
}
