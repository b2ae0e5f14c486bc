import { isAnnounced } from './is-announced.ts'
import { isNamed } from './is-named.ts'
import { isQuotedInProse } from './is-quoted-in-prose.ts'
import { isTurn } from './is-turn.ts'
import { isValue } from './is-value.ts'
import { isWorded } from './is-worded.ts'
import { FOREIGN, isFailure, OF_DONE, OF_MAIL_ALONE } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import * as refused from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/** What stands before the reply in Barracuda's records, encryption, action, queue id: `SEND - 4 9B1C22 550 ...`. */
const SEND_RECORD = /(?<= SEND \S{1,20} \d \S{1,40} )/y

/** Whether three digits alone are a reply code, by the place they stand in and by what follows. */
export function isReply(
  scene: Scene,
  token: Token,
  reply: string,
  trust: Trust | undefined,
): boolean {
  const { source, past, words, witness } = scene
  const { start, end } = token
  if (past.isDoubled(start, reply) || past.continues(token, reply)) return true
  if (past.isListedWord(start) || past.isTurnedPair(start, reply)) return true
  if (standsAt(after.QUOTE, source, end) && past.isAfterMeaning(start, reply)) return true
  if (trust !== 'smtp' && isNamed(scene, token, reply)) return true

  if (trust === 'line' && OF_MAIL_ALONE.test(reply) && standsAt(after.OPEN_REPLY, source, start))
    return true

  const text = standsAt(after.TEXT, source, end)
  if (text && past.isRepeated(start, reply)) return true
  if (trust === undefined || trust === 'hash')
    return standsAt(SEND_RECORD, source, start) || isQuotedInProse(scene, token, reply)
  const begins = trust === 'line' || trust === 'quote'
  if (begins && !text)
    return trust === 'line' && standsAt(after.END, source, end) && isTurn(scene, token)
  if (standsAt(refused.UNIT, source, end)) return false
  if (trust === 'smtp') return true
  if (standsAt(refused.OTHER, source, start)) return false
  if (trust === 'mail') {
    const isKnown = !FOREIGN.test(reply) || witness.says('delivery')
    if (isKnown && (text ? scene.isMail(start) : isFailure(reply) && witness.says('mail')))
      return true
  }
  if (
    trust === 'key' &&
    (past.isNearSame(start, reply) || standsAt(after.ENHANCED_FIELD, source, end))
  )
    return true
  if (trust === 'turn' && (witness.says('dialogue') || scene.isMail(start))) return true

  if (words.isOfOtherProtocol(start, end)) return false
  if (trust === 'key' && OF_DONE.test(reply) && text && scene.isMail(start)) return true
  if ((trust === 'key' || trust === 'word') && isAnnounced(scene, token, reply, trust)) return true
  // `API error 550: quota exceeded` may be any program's.
  const isQuoted =
    trust !== 'word' ||
    isValue(source, start) ||
    (source[end] !== ':' && words.refusalFollows(end)) ||
    words.isOnLineOfMail(start)
  return text && isQuoted && isWorded(scene, token, reply, trust)
}
