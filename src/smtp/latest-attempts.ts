import { loggedRecipient } from './logged-recipient.ts'
import type { Mention } from './mention.ts'

/**
 * Leaves out what a later line of a log overtook: a deferral is no news once the same recipient's mail was
 * sent. Mentions on lines that name no recipient stay.
 * @returns the indices of the mentions that still hold.
 */
export function latestAttempts(text: string, mentions: readonly Mention[]): number[] {
  const recipients = mentions.map(({ start }) => recipientAt(text, start))
  const last = new Map<string, number>()
  recipients.forEach((recipient) => {
    if (recipient) last.set(recipient.name, recipient.line)
  })
  return mentions.flatMap((_, i) => {
    const recipient = recipients[i]
    return !recipient || last.get(recipient.name) === recipient.line ? i : []
  })
}

/** A longer line is none of a log. */
const MAX_LINE = 2000

function recipientAt(text: string, offset: number): { name: string; line: number } | undefined {
  const before = text.slice(Math.max(0, offset - MAX_LINE), offset)
  const start = before.lastIndexOf('\n') + 1
  const line = offset - before.length + start
  const name = loggedRecipient(before.slice(start))
  return name ? { name, line } : undefined
}
