import { isInSentence } from './is-in-sentence.ts'
import { isFailure, isOf } from './kinds-of-reply.ts'
import { isRefused } from './refusals.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/**
 * Whether a reply is quoted without any mark, in a sentence about mail: `all our mail comes back with 550 User unknown`.
 * A line of a reply begins with a capital; `450 mail users` is a count.
 */
export function isQuotedInProse(scene: Scene, { start, end }: Token, reply: string): boolean {
  const { source, words } = scene
  if (!isFailure(reply) || isOf('web', reply) || !isInSentence(source, start, end)) return false
  if (!words.refusalFollows(end) || !words.isOnLineOfMail(start)) return false
  if (isRefused(source, end, 'things') || isRefused(source, start, 'other')) return false
  return !words.isOfOtherProtocol(start, end)
}
