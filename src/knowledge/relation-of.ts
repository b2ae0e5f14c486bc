import { formatCode, subjectOf } from '../smtp/code.ts'
import { replyFacts } from './code-meaning.ts'
import type { Side } from './compare-side.ts'

/** How two subjects belong together. */
export interface Relation {
  readonly kind: 'equal' | 'plain' | 'parts' | 'sameReason'
  /** The side that says less: the reply code alone, else the one with fewer codes. */
  readonly a: string
  readonly b: string
  /** Both codes of the relation on one line, as a server sends them. */
  readonly both: string
}

/**
 * Finds out whether two subjects are one reply seen from two sides: a reply code and its form with an enhanced
 * code, a reply code and an enhanced code that usually stands beside it, or one enhanced code with and without
 * a reply code.
 */
export function relationOf(left: Side, right: Side): Relation | undefined {
  if (left.code === right.code) return relation('equal', left, left)
  const [a, b] = bareness(left) <= bareness(right) ? [left, right] : [right, left]
  const [from, to] = [a.subject, b.subject]
  if (from.reply && !from.enhanced && from.reply === to.reply) return relation('plain', a, b)
  if (from.enhanced && from.enhanced === to.enhanced && (!from.reply || !to.reply))
    return relation('sameReason', a, b)
  const beside = from.enhanced ? [] : (replyFacts[from.reply ?? '']?.enhanced ?? [])
  if (!to.reply && to.enhanced && beside.includes(to.enhanced)) return relation('parts', a, b)
  return undefined
}

function bareness({ subject: { reply, enhanced } }: Side): number {
  return (enhanced ? 2 : 0) + (reply && enhanced ? 1 : 0)
}

function relation(kind: Relation['kind'], a: Side, b: Side): Relation {
  const reply = b.subject.reply ?? a.subject.reply
  const enhanced = b.subject.enhanced ?? a.subject.enhanced
  const both = formatCode(subjectOf(reply, enhanced))
  return { kind, a: a.code, b: b.code, both }
}
