import PostalMime, { type Attachment } from 'postal-mime'
import { htmlText } from './html-text.ts'

/** A delivery report is text of its own (RFC 3464, RFC 6533); so is a report on abuse (RFC 5965). */
const REPORTS =
  /^(?:message\/(?:global-)?delivery-status|message\/feedback-report|text\/(?!rfc822))/

/** The header lines with which a message begins (RFC 5322 §2.2): two or more, one of them of a mail. */
const HEADER = /^(?:From .{1,200}\n)?(?:[\w-]{1,76}:.{0,998}\n(?:[ \t].{0,998}\n){0,100}){2}/
const MAIL_FIELD =
  /^(?:Received|Return-Path|MIME-Version|Message-ID|From|Delivered-To|Content-Type):/im

/** Far enough to see whether a text begins as a mail does. */
const HEAD = 20_000

/**
 * The readable text of a message: its text part, or its HTML part as text, then its delivery report. The
 * message that a report returns is left out, for its own codes are not those of the bounce; a bounce that somebody
 * forwards as an attachment is read. Any other text comes back as it is.
 */
export async function mailText(text: string, bytes: Uint8Array): Promise<string> {
  const head = text.slice(0, HEAD).replaceAll('\r\n', '\n')
  if (!HEADER.test(head) || !MAIL_FIELD.test(head)) return text
  try {
    // A message whose parts cannot be told apart has no text: then it is read as it stands.
    return (await decoded(bytes)) || text
  } catch {
    // Nested too deep, or a header too large: what can be read as it stands still is.
    return text
  }
}

async function decoded(bytes: Uint8Array): Promise<string> {
  const { subject, text, html, attachments } = await PostalMime.parse(bytes, {
    attachmentEncoding: 'utf8',
  })
  const reports = attachments.filter(({ mimeType }) => REPORTS.test(mimeType)).map(contentOf)
  const body = text ?? (html && htmlText(html))
  const parts = [body, ...reports].filter(Boolean)
  return parts.length > 0 ? [subject, ...parts].filter(Boolean).join('\n\n') : ''
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : ''
}
