import type { Explanation } from '../knowledge/explanation.ts'
import type { ReportedRecipient } from '../smtp/bounce.ts'
import type { Subject } from '../smtp/mention.ts'

/** One line of a list of codes, and what it opens. */
export interface Result {
  /** The code in its usual writing; empty where words alone gave the reason. */
  readonly code: string
  readonly subject: Subject
  readonly explanation: Explanation
  /** Where it comes from a text: what that text says about it. */
  readonly found?: Found
}

export interface Found {
  /** In how many replies it occurs. */
  readonly count: number
  /** The code as it is written there. */
  readonly written: string
  /** The line in which it stands. */
  readonly quote: string
  /** What the delivery report says of each recipient for which it is given. */
  readonly reported: readonly ReportedRecipient[]
  /** When the message came to the server that still tries to pass it on (Arrival-Date, RFC 3464 §2.2.5). */
  readonly waitingSince?: string
  /** The addresses of those recipients, or the one that the text names beside it, each once. */
  readonly recipients: readonly string[]
}
