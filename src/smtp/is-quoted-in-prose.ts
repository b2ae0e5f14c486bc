import { isInSentence } from './is-in-sentence.ts'
import { isFailure, OF_WEB } from './kinds-of-reply.ts'
import * as refused from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'

/**
 * Whether a reply is quoted without any mark, in a sentence about mail: `all our mail comes back with 550 User unknown`.
 * A line of a reply begins with a capital; `450 mail users` is a count.
 */
export function isQuotedInProse(scene: Scene, { start, end }: Token, reply: string): boolean {
  const { source, words } = scene
  if (!isFailure(reply) || OF_WEB.test(reply) || !isInSentence(source, start, end)) return false
  if (!words.refusalFollows(end) || !words.isOnLineOfMail(start)) return false
  if (standsAt(refused.THINGS, source, end) || standsAt(refused.OTHER, source, start)) return false
  return !words.isOfOtherProtocol(start, end)
}
