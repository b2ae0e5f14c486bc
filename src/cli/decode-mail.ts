import PostalMime, { type Attachment } from 'postal-mime'
import { textOfHtml } from './text-of-html.ts'

/** Header lines at the start of the input, one of them MIME-Version (RFC 2045 §4): a whole mail. */
export function isMail(input: Uint8Array): boolean {
  const head = Buffer.from(input.subarray(0, MAX_HEAD)).toString('latin1').replace(/^\s+/, '')
  const end = head.search(/\r?\n\r?\n/)
  const header = end < 0 ? head : head.slice(0, end)
  return /^[\w-]{1,70}[ \t]*:/.test(header) && /^MIME-Version[ \t]*:/im.test(header)
}

/** Headers of a bounce that went through many hands, with signatures, take some ten thousand bytes. */
const MAX_HEAD = 65_536

/**
 * What a reader sees of a mail: its text and its delivery report, without the message that came back. A mail
 * whose parts cannot be told apart is given back as it came.
 */
export async function decodeMail(input: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(Uint8Array.from(input).buffer)
  const body = mail.text ?? textOfHtml(mail.html ?? '')
  const reports = mail.attachments.filter(isReport).map(contentOf)
  const parts = [body, ...reports].map((part) => part.trim()).filter(Boolean)
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : Buffer.from(input).toString('utf8')
}

function isReport({ mimeType }: Attachment): boolean {
  return /^message\/(?:global-)?delivery-status$/.test(mimeType)
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string'
    ? content
    : Buffer.from(content as ArrayBuffer).toString('utf8')
}
