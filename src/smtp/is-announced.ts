import { isValue } from './is-value.ts'
import { FOREIGN, isFailure, OF_WEB } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/**
 * Whether the key or the word before three digits announces a reply code: `"code":550`, `error 550`. Where nothing but
 * one line speaks of mail, that must be a code which the web does not use.
 */
export function isAnnounced(
  { source, witness, words }: Scene,
  { start, end }: Token,
  reply: string,
  by: 'key' | 'word',
): boolean {
  if (!isFailure(reply) || FOREIGN.test(reply)) return false
  const ofWeb = OF_WEB.test(reply)
  if ((!ofWeb || by === 'key') && witness.says(ofWeb ? 'delivery' : 'mail')) return true
  // `status code 500` may be one of the web in a text about mail, too; `"code":500` is one of the failure told before,
  // and `Your code: 450. Do not answer this mail.` is none.
  const isOfKey = by === 'key' && isValue(source, start)
  if (isOfKey && words.failurePrecedes(start)) return true
  if (ofWeb) return witness.says('mail') && words.isOnLineOfMail(start)
  if (isOfKey) return !standsAt(after.STOP, source, end) && words.isOnLineOfRefusal(end)
  return words.failurePrecedes(start) || words.isOnLineOfMail(start)
}
