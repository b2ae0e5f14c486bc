import { isFailure } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/** A longer line is none of a dialogue. */
const MAX_LINE = 200

function goesOn(source: string, at: number): boolean {
  const lineEnd = source.slice(at, at + MAX_LINE + 1).indexOf('\n')
  return lineEnd >= 0 && standsAt(after.DIALOGUE, source, at + lineEnd)
}

/**
 * Whether a line is the server's turn in a dialogue: written as RFC 5321 §4.2 has it, and the dialogue goes on after it
 * or came shortly before. A failure near another reply may be a street's number: it needs words.
 */
export function isTurn(scene: Scene, { start, end, reply = '' }: Token): boolean {
  const { source, past, witness } = scene
  const isNear = !isFailure(reply) && past.isNearLast(start)
  return (
    standsAt(after.TURN, source, end) && witness.says('dialogue') && (isNear || goesOn(source, end))
  )
}
