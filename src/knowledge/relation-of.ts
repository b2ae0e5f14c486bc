import { formatCode } from '../smtp/code.ts'
import type { Side } from './compare-side.ts'

/** How two subjects belong together, with the codes in the order in which the sentence names them. */
export interface Relation {
  readonly kind: 'equal' | 'plain' | 'partsUsual' | 'partsRare' | 'sameReason'
  readonly a: string
  readonly b: string
  /** Both codes of the relation on one line, as a server sends them. */
  readonly both: string
}

/**
 * Finds out whether two subjects are one reply seen from two sides: a reply code and its form with an enhanced
 * code, a reply code and an enhanced code of its class, or one enhanced code with and without a reply code.
 */
export function relationOf(left: Side, right: Side): Relation | undefined {
  if (left.code === right.code) return relation('equal', left, left)
  // The barer side comes first: the reply code alone, else the one with fewer codes.
  const [a, b] = bareness(left) <= bareness(right) ? [left, right] : [right, left]
  const [from, to] = [a.subject, b.subject]
  if (from.reply && !from.enhanced && from.reply === to.reply) return relation('plain', a, b)
  if (from.enhanced && from.enhanced === to.enhanced && (!from.reply || !to.reply))
    return relation('sameReason', a, b)
  if (from.reply && !from.enhanced && to.enhanced && !to.reply && a.class === b.class)
    return relation(a.codes.includes(to.enhanced) ? 'partsUsual' : 'partsRare', a, b)
  return undefined
}

function bareness({ subject: { reply, enhanced } }: Side): number {
  return (enhanced ? 2 : 0) + (reply && enhanced ? 1 : 0)
}

function relation(kind: Relation['kind'], a: Side, b: Side): Relation {
  const reply = b.subject.reply ?? a.subject.reply
  const enhanced = b.subject.enhanced ?? a.subject.enhanced
  const both = formatCode({ ...(reply && { reply }), ...(enhanced && { enhanced }) })
  return { kind, a: a.code, b: b.code, both }
}
