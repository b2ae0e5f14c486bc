import type { Mention } from './mention.ts'
import { replyAt } from './reply-at.ts'

/** What a server may answer (RFC 5321 §4.1, RFC 3207, RFC 4954): a command, the connection, or the message itself. */
export const COMMANDS = [
  'connect',
  'EHLO',
  'STARTTLS',
  'AUTH',
  'MAIL FROM',
  'RCPT TO',
  'DATA',
  'message',
] as const
export type AnsweredCommand = (typeof COMMANDS)[number]

/** How mail systems write each of them, the longer first. */
const NAMES: readonly (readonly [RegExp, AnsweredCommand])[] = [
  [/^(?:end of (?:the )?data|sending (?:message|mail) body|message body)/i, 'message'],
  [/^(?:initial (?:connection|protocol|server)|talk to me|connect)/i, 'connect'],
  [/^(?:ehlo|helo|lhlo)/i, 'EHLO'],
  [/^starttls/i, 'STARTTLS'],
  [/^auth/i, 'AUTH'],
  [/^(?:mail|sender)/i, 'MAIL FROM'],
  [/^(?:rcpt|recipient)/i, 'RCPT TO'],
  [/^data/i, 'DATA'],
]

/**
 * Postfix's `(in reply to RCPT TO command)`, Exim's `after RCPT TO:<ann@example.net>` and `after end of data`,
 * Sendmail's `>>> RCPT TO:<ann@example.net>`, and what Postfix logs of those that it refuses itself.
 */
const BEHIND = /in reply to ([\w ]{3,24})/gi
const BEFORE =
  /(?:\bafter (?:pipelined (?:sending )?)?|>>> ?|\breject: |\bwhile performing the |\brefused to )((?:end of (?:the )?data|initial connection|initial protocol|talk to me|connect|ehlo|helo|lhlo|starttls|auth|mail|rcpt|data)\b)/gi

/** How far above an answer its command stands: Exim and Sendmail write it one to three lines before. */
const ABOVE = 300

/** To what the server gave the answer in which a mention stands; undefined where the text does not say. */
export function answeredCommand(
  text: string,
  mention: Pick<Mention, 'start' | 'end'>,
): AnsweredCommand | undefined {
  const { start, end } = replyAt(text, mention)
  const [behind] = text.slice(mention.end, end).replace(/\s+/g, ' ').matchAll(BEHIND)
  if (behind) return named(behind[1])
  const above = text.slice(Math.max(0, start - ABOVE), mention.start)
  const paragraph = above.slice(Math.max(above.lastIndexOf('\n\n'), above.lastIndexOf('\n\r\n'), 0))
  return named([...paragraph.replace(/\s+/g, ' ').matchAll(BEFORE)].at(-1)?.[1])
}

function named(written = ''): AnsweredCommand | undefined {
  return NAMES.find(([pattern]) => pattern.test(written.trim()))?.[1]
}
