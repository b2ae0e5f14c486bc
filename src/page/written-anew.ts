import type { Question } from '../platform/messages.ts'
import type { Hit } from './hit.ts'
import { hitAt } from './hit-at.ts'
import type { HitList } from './hit-list.ts'
import { questionFor } from './question-for.ts'

/**
 * The code that stands where another one stood, with the same words around it: consoles that ask their server again
 * and again write the same text anew each time.
 * @param question what was asked of that other code.
 * @param x y where in the viewport it was.
 */
export function writtenAnew(
  hits: HitList,
  question: Question,
  x: number,
  y: number,
): Hit | undefined {
  const hit = hitAt(hits, document.elementFromPoint(x, y), x, y)
  const now = hit && questionFor(hit)
  const isSame = now?.text === question.text && now.mention.start === question.mention.start
  return isSame ? hit : undefined
}
