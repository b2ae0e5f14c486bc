import type { Explanation, Summary } from '../knowledge/explanation.ts'
import type { Bounce } from '../smtp/bounce.ts'
import type { Mention } from '../smtp/mention.ts'
import { replyAt } from '../smtp/reply-at.ts'
import { addressNear } from './address-near.ts'
import type { Found } from './result.ts'

/** A quotation longer than this hides what matters. */
const MAX_QUOTE = 300

/** What is known of the text as a whole. */
export interface Whole {
  readonly bounce: Bounce
  readonly summary: Summary
}

/** What a text says about one of its codes: the words, the recipients, and what the report adds. */
export function foundAt(
  text: string,
  mention: Mention,
  { cause, permanence }: Explanation,
  { bounce, summary }: Whole,
): Found {
  const reported = bounce.recipients.filter(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  )
  const { arrivalDate } = bounce
  // A reply about the sender names the sender.
  const near = cause.startsWith('sender') ? undefined : addressNear(text, mention)
  const only = summary.recipients?.length === 1 ? summary.recipients : []
  return {
    count: 1,
    written: text.slice(mention.start, mention.end),
    quote: replyAt(text, mention).words.slice(0, MAX_QUOTE),
    reported,
    ...(permanence === 'temporary' && arrivalDate && { waitingSince: arrivalDate }),
    recipients:
      reported.length > 0
        ? reported.flatMap((it) => it.originalRecipient ?? it.recipient ?? [])
        : near
          ? [near]
          : only,
  }
}
