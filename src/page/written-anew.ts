import type { Hit } from './hit.ts'
import { hitAt } from './hit-at.ts'
import type { HitList } from './hit-list.ts'
import type { OpenCard } from './open-card.ts'
import { questionFor } from './question-for.ts'

/**
 * The code that stands where a card's code stood, with the same words around it: consoles that ask their server again
 * and again write the same text anew each time.
 */
export function writtenAnew(hits: HitList, { code, question }: OpenCard): Hit | undefined {
  if (!code) return undefined
  const x = (code.left + code.right) / 2
  const y = (code.top + code.bottom) / 2
  const hit = hitAt(hits, document.elementFromPoint(x, y), x, y)?.hit
  const now = hit && questionFor(hit)
  const isSame = now?.text === question.text && now.mention.start === question.mention.start
  return isSame ? hit : undefined
}
