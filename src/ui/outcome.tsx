import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import { recipientList } from './recipient-list.ts'
import type { Result } from './result.ts'

export interface OutcomeProps {
  readonly result: Result
  readonly words: Words['popup']
}

/** What became of the mail, in one sentence that names the recipients; nothing where none is known. */
export function Outcome({ result: { explanation, found }, words }: OutcomeProps) {
  const recipients = found && recipientList(found, words)
  if (!recipients) return null
  return <p class="outcome">{fill(words.outcomes[explanation.permanence], { recipients })}</p>
}
