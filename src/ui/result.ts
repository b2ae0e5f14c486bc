import type { Explanation } from '../knowledge/explanation.ts'
import type { AnsweredCommand } from '../smtp/answered-command.ts'
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

export interface QuotedCode {
  readonly start: number
  readonly end: number
  readonly code: string
}

export interface Found {
  /** In how many replies it occurs. */
  readonly count: number
  /** The code as it is written there. */
  readonly written: string
  /** The line in which it stands; empty where the words of the whole text gave the reason. */
  readonly quote: string
  /** The codes in those words, as they are written there and in their usual writing. */
  readonly codes?: readonly QuotedCode[]
  /** The server that said so, and to which command, where the text names them. */
  readonly server?: string
  readonly command?: AnsweredCommand
  /** When, as the log writes it. */
  readonly logged?: string
  /** What the delivery report says of each recipient for which it is given. */
  readonly reported: readonly ReportedRecipient[]
  /** The server that wrote the report (Reporting-MTA, RFC 3464 §2.2.2). */
  readonly reporter?: string
  /** When the message came to the server that still tries to pass it on (Arrival-Date, RFC 3464 §2.2.5). */
  readonly waitingSince?: string
  /** The addresses of those recipients, or the one that the text names beside it, each once. */
  readonly recipients: readonly string[]
}
