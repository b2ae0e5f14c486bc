import { isTurn } from './is-turn.ts'
import { FOREIGN, isFailure, OF_LOGIN, OF_MAILBOX, OF_WEB } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import * as refused from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/** What a report says right above what the server said: the recipient's address and a colon, the status. */
const BELOW = /(?<=(?:@[\w.-]{3,80}:|[45]\.\d\.\d{1,3})\s{1,9})\d{3}[ -][A-Z]/y

/** FTP's refusal of a login, which SMTP writes with an enhanced code. */
const FTP_LOGIN = '530'

/** A number that a sentence was broken before: `two rooms for\n500 people`. */
const WRAPPED = /(?<=[a-z,]\r?\n[> \t]{0,9})\d{3} [a-z]/y

/** Whether a reply about mail follows that needs no more: no title of a list, nor an error of the web that is quoted. */
function isPlain({ source, words }: Scene, { end, reply = '' }: Token, trust: Trust): boolean {
  if (!words.refusalFollows(end) || standsAt(after.REMARK, source, end)) return false
  if (standsAt(refused.TITLE, source, end)) return false
  return trust === 'line' || !OF_WEB.test(reply)
}

/** Whether the words after a reply code are what servers say with such a code. */
export function isWorded(scene: Scene, token: Token, reply: string, trust: Trust): boolean {
  const { source, words, past, witness } = scene
  const { start, end } = token
  if (FOREIGN.test(reply) || standsAt(refused.THINGS, source, end)) return false
  if (trust === 'line' && isTurn(scene, token)) return true
  // The same code once more, at once or in the same paragraph: `554 554 5.7.0`, `... not allowed - 554 not allowed`.
  if (isFailure(reply) && !OF_WEB.test(reply) && source.startsWith(`${reply} `, end + 1))
    return true
  if (trust === 'quote' && past.isNearSame(start, reply)) return true
  if (OF_LOGIN.test(reply) && standsAt(after.LOGIN, source, end)) return true
  if (trust === 'line' && OF_MAILBOX.test(reply) && standsAt(after.MAILBOX, source, end))
    return true
  if (!isFailure(reply)) return standsAt(after.AGREEMENT, source, end) && scene.isMail(start)
  if (
    reply === FTP_LOGIN ? standsAt(after.LOGIN_NEEDED, source, end) : isPlain(scene, token, trust)
  )
    return true
  if (trust === 'quote' ? standsAt(after.END, source, end) : standsAt(WRAPPED, source, start))
    return false
  if (words.replyFollows(end) && scene.isMail(start)) return true
  // In a report a reply may be written in any language.
  return standsAt(BELOW, source, start) && witness.says('delivery')
}
