import type { Answers, PageManner, Question } from '../platform/messages.ts'
import type { Anchor } from './anchor.ts'

/** What a card shows: the answer to a question about the code at its anchor. */
export interface CardContent {
  readonly anchor: Anchor
  readonly question: Question
  readonly answers: Answers
  readonly manner: PageManner
}
