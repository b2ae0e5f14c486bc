import { isTurn } from './is-turn.ts'
import { isFailure, isOf } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import { isRefused } from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import { follows } from './what-follows.ts'

/** FTP's refusal of a login, which SMTP writes with an enhanced code. */
const FTP_LOGIN = '530'

/** A number that a sentence was broken before: `two rooms for\n500 people`. */
const WRAPPED = /(?<=[a-z,]\r?\n[> \t]{0,9})\d{3} [a-z]/y

/** Whether a reply about mail follows that needs no more: no title of a list, nor an error of the web that is quoted. */
function isPlain({ source, words }: Scene, { end, reply = '' }: Token, trust: Trust): boolean {
  if (!words.refusalFollows(end) || follows('remark', source, end)) return false
  if (isRefused(source, end, 'title')) return false
  return trust === 'line' || !isOf('web', reply)
}

/** Whether the words after a reply code are what servers say with such a code. */
export function isWorded(scene: Scene, token: Token, reply: string, trust: Trust): boolean {
  const { source, words, past } = scene
  const { start, end } = token
  if (isOf('foreign', reply) || isRefused(source, end, 'things')) return false
  if (trust === 'line' && isTurn(scene, token)) return true
  // The same code once more, at once or in the same paragraph: `554 554 5.7.0`, `... not allowed - 554 not allowed`.
  if (isFailure(reply) && !isOf('web', reply) && source.startsWith(`${reply} `, end + 1))
    return true
  if (trust === 'quote' && past.isNearSame(start, reply)) return true
  if (isOf('login', reply) && follows('login', source, end)) return true
  if (trust === 'line' && isOf('mailbox', reply) && follows('mailbox', source, end)) return true
  if (!isFailure(reply)) return follows('agreement', source, end) && scene.isMail(start)
  if (reply === FTP_LOGIN ? follows('loginNeeded', source, end) : isPlain(scene, token, trust))
    return true
  if (trust === 'quote' ? follows('end', source, end) : standsAt(WRAPPED, source, start))
    return false
  return words.replyFollows(end) && scene.isMail(start)
}
