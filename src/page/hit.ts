import type { Subject } from '../smtp/mention.ts'
import type { Look } from './look-of.ts'

/** A code on the page. Its range is static: a live one would slow down every change of the page. */
export interface Hit extends Subject {
  readonly look: Look
  readonly group: number
  readonly range: StaticRange
  /** The nodes that directly hold its text: the pointer meets the code by them. */
  readonly holders: ReadonlySet<Node>
}
