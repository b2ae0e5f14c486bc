import { isFailure, isOf } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'
import { follows } from './what-follows.ts'

/** Whether the word after three digits says what they are, in a text about mail: `a 554 response`, `the 550 error`. */
export function isNamed(scene: Scene, { start, end }: Token, reply: string): boolean {
  const { source, words } = scene
  if (!isFailure(reply) || isOf('foreign', reply)) return false
  // HTTP has errors and responses too, but no replies.
  if (!follows(isOf('web', reply) ? 'reply' : 'codeName', source, end)) return false
  if (words.isOfOtherProtocol(start, end)) return false
  return scene.isMail(start) || words.isOnLineOfMail(start)
}
