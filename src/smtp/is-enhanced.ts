import { isInSentence } from './is-in-sentence.ts'
import { isValue } from './is-value.ts'
import { isFailure } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import * as refused from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'
import * as after from './what-follows.ts'

/** What stands between a reply code and its enhanced code besides: a host name, a program, a queue. */
const LATER_WORD = /^[^\n]{0,60}$/

/** Whether three numbers with dots alone are an enhanced code, and no version, chapter or date. */
export function isEnhanced(
  scene: Scene,
  { start, end }: Token,
  enhanced: string,
  trust: Trust | undefined,
): boolean {
  const { source, words, past, witness } = scene
  if (standsAt(refused.VERSION, source, start)) return false
  if (trust === 'smtp') return true
  // `Status: 5.1.1 is available` is none of mail.
  if (trust === 'key' && isValue(source, start) && standsAt(after.PROSE, source, end)) {
    if (!words.refusalFollows(end)) return false
  }
  if ((trust === 'mail' || trust === 'turn' || trust === 'key') && scene.isMail(start)) return true
  if (!isFailure(enhanced)) return false
  if (trust === 'hash' || (trust === 'word' && scene.isMail(start))) return true
  const gap = past.gapToReply(start, enhanced)
  if (gap !== undefined && (trust === 'quote' || LATER_WORD.test(gap))) return true
  if (past.isListedEnhanced(start, enhanced)) return true
  if (standsAt(after.ADDRESS, source, end)) return true
  if (trust === undefined)
    return (
      isInSentence(source, start, end) &&
      standsAt(after.REFUSAL, source, end) &&
      words.isOnLineOfMail(start)
    )
  if (!standsAt(after.TEXT, source, end)) return false
  if (standsAt(refused.CHAPTER, source, start) && !past.isNearLast(start)) return false
  if (standsAt(after.PHRASE, source, end)) return true
  if (trust === 'quote' && standsAt(after.AUTHENTICATION, source, end)) return true
  if (!words.refusalFollows(end)) return false
  if (trust !== 'line' || (start === 0 && !source.includes('\n'))) return true
  return witness.says('delivery') && !scene.isChapter(enhanced)
}
