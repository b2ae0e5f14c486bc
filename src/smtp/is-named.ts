import { FOREIGN, isFailure, OF_WEB } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/** Whether the word after three digits says what they are, in a text about mail: `a 554 response`, `the 550 error`. */
export function isNamed(scene: Scene, { start, end }: Token, reply: string): boolean {
  const { source, words } = scene
  if (!isFailure(reply) || FOREIGN.test(reply)) return false
  // HTTP has errors and responses too, but no replies.
  if (!standsAt(OF_WEB.test(reply) ? after.REPLY : after.CODE_NAME, source, end)) return false
  if (words.isOfOtherProtocol(start, end)) return false
  return scene.isMail(start) || words.isOnLineOfMail(start)
}
