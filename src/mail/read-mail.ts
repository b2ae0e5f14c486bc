import PostalMime, { type Attachment } from 'postal-mime'
import { htmlText } from './html-text.ts'

/** What a reader sees of a mail. */
export interface Mail {
  readonly subject: string
  /** Its text and its delivery report; empty where no part of it can be read. */
  readonly text: string
}

/** A delivery report is text of its own (RFC 3464, RFC 6533); so is a report on abuse (RFC 5965). */
const REPORTS =
  /^(?:message\/(?:global-)?delivery-status|message\/feedback-report|text\/(?!rfc822))/

/**
 * Reads a mail as it was saved (RFC 5322, MIME): its text part, or its HTML part as text, then its delivery
 * report. The message that a report returns is left out, for its own codes are not those of the bounce; a bounce
 * that somebody forwards as an attachment is read. Rejects where parts are nested too deep or a header is too large.
 */
export async function readMail(bytes: Uint8Array): Promise<Mail> {
  const { subject, text, html, attachments } = await PostalMime.parse(bytes, {
    attachmentEncoding: 'utf8',
  })
  const reports = attachments.filter(({ mimeType }) => REPORTS.test(mimeType)).map(contentOf)
  const body = text ?? (html ? htmlText(html) : '')
  const parts = [body, ...reports].map((part) => part.trim()).filter(Boolean)
  return { subject: subject ?? '', text: parts.join('\n\n') }
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : ''
}
