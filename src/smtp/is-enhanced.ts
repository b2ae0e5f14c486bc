import { isFailure } from './kinds-of-reply.ts'
import type { Trust } from './places.ts'
import { refusedBefore } from './refusals.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'
import { follows } from './what-follows.ts'

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
  if (!trust && !past.last) return false
  if (refusedBefore(source, start, 'version')) return false
  if (trust === 'smtp') return true
  if ((trust === 'mail' || trust === 'turn' || trust === 'key') && scene.isMail(start)) return true
  if (!isFailure(enhanced)) return false
  if (trust === 'hash' || (trust === 'word' && scene.isMail(start))) return true
  const gap = past.gapToReply(start, enhanced)
  if (gap !== undefined && (trust === 'quote' || LATER_WORD.test(gap))) return true
  if (past.isListedEnhanced(start, enhanced)) return true
  if (trust === undefined || !follows('text', source, end)) return false
  if (follows('address', source, end) || follows('phrase', source, end)) return true
  if (!words.mailFollows(end)) return false
  return trust !== 'line' || (start === 0 && !source.includes('\n')) || witness.says('delivery')
}
