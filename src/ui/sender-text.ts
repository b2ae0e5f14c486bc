import { fill } from '../knowledge/fill.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import { recipientList } from './recipient-list.ts'
import type { Result } from './result.ts'

/** A friendly answer to who sent the mail: what became of it, why, and what to do; no codes, no servers. */
export function senderText({ explanation, found }: Result, language: SurfaceLanguage): string {
  const { popup } = language.words
  const { permanence, title, meaning, steps } = explanation
  const recipients = found ? recipientList(found, popup) : ''
  const outcome = recipients
    ? fill(popup.forSenderTo[permanence], { recipients })
    : popup.forSender[permanence]
  const advice = steps.sender.map((step) => `- ${step}`)
  return [
    outcome,
    `${title}. ${meaning}`,
    ...(advice.length > 0 ? ['', popup.whatYouCanDo, ...advice] : []),
    '',
  ].join('\n')
}
