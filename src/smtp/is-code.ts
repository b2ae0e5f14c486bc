import { isCell } from './is-cell.ts'
import { isEnhanced } from './is-enhanced.ts'
import { isPair } from './is-pair.ts'
import { isReply } from './is-reply.ts'
import type { Trust } from './places.ts'
import * as refused from './refusals.ts'
import type { Scene } from './scene.ts'
import { standsAt } from './stands-at.ts'
import type { Token } from './token.ts'

/** Whether a blank stands between the halves of a pair: there is none in the address of a page. */
const isApart = (source: string, { start, end }: Token): boolean =>
  /\s/.test(source.slice(start, end))

/** Whether a number of a plain text is a code. Asked in order of places, with all codes accepted before in the scene. */
export function isCode(scene: Scene, token: Token, trust: Trust | undefined): boolean {
  const { reply, enhanced } = token
  const isIt =
    reply && enhanced
      ? isPair(scene, token, trust)
      : (reply && isReply(scene, token, reply, trust)) ||
        (enhanced && isEnhanced(scene, token, enhanced, trust)) ||
        isCell(scene, token) ||
        (trust === 'line' && scene.isListed(token.start))
  const begins = trust === 'line' || trust === 'turn'
  if (isIt && !enhanced && begins && scene.isLineNumber(token.start)) return false
  return (
    isIt && (isApart(scene.source, token) || !standsAt(refused.QUERY, scene.source, token.start))
  )
}
