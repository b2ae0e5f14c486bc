import { askWorker } from '../platform/ask-worker.ts'
import type { Answers, PageManner, Question, Reply } from '../platform/messages.ts'
import { anchorOf } from './anchor.ts'
import type { Card } from './card.ts'
import type { DrawingAbove } from './drawing-above.ts'
import type { Hit } from './hit.ts'
import { questionFor } from './question-for.ts'

/** Where cards are shown, and how. */
export interface Stage {
  readonly card: Card
  readonly above: DrawingAbove
  readonly manner: PageManner
}

/** A code whose card is asked for, and the answer on its way. */
export interface Asked {
  readonly hit: Hit
  readonly question: Question
  readonly answer: Promise<Reply<Answers>>
}

/** Asks for the card of a code; undefined when its text is not on the page any more. */
export function askFor(hit: Hit): Asked | undefined {
  const question = questionFor(hit)
  return question && { hit, question, answer: askWorker('explain', [question]) }
}

/**
 * Shows the card of a code once its answer has come, in this frame or in the top frame.
 * @param isWanted tells, at each step, whether it still is.
 * @param byKey whether the keyboard goes into it.
 * @returns false when there is no answer, or it is not wanted any more, or its code is not to be seen.
 */
export async function showCard(
  { card, above, manner }: Stage,
  { hit, question, answer }: Asked,
  isWanted: () => boolean,
  byKey: boolean,
): Promise<boolean> {
  const reply = await answer
  if (!reply.ok || !isWanted()) return false
  const isAbove = await above.show(hit, question, isWanted, byKey)
  if (!isWanted()) return false
  return (
    isAbove || card.open({ anchor: anchorOf(hit), question, answers: reply.value, manner }, byKey)
  )
}
