import { readMail } from '../mail/read-mail.ts'

/** The header lines with which a message begins (RFC 5322 §2.2): two or more, one of them of a mail. */
const HEADER = /^(?:From .{1,200}\n)?(?:[\w-]{1,76}:.{0,998}\n(?:[ \t].{0,998}\n){0,100}){2}/
const MAIL_FIELD =
  /^(?:Received|Return-Path|MIME-Version|Message-ID|From|Delivered-To|Content-Type):/im

/** Nobody hands a bounce on more often; the parser silently drops what is nested some ten messages deep. */
const MAX_NESTED = 5
const NESTED = /^Content-Type:[ \t]{0,20}message\/(?:rfc822|global)\b/gim

/** Far enough to see whether a text begins as a mail does. */
const HEAD = 20_000

/** Why a message is not whole: it breaks off, or it could not be taken apart and was read as it stands. */
export type MailNote = 'brokenOff' | 'asItStands'

export interface MailText {
  readonly text: string
  readonly note?: MailNote
}

/** The subject and the text of a saved message; any other text comes back as it is. */
export async function mailText(text: string, bytes: Uint8Array): Promise<MailText> {
  const head = text.slice(0, HEAD).replaceAll('\r\n', '\n')
  if (!HEADER.test(head) || !MAIL_FIELD.test(head)) return { text }
  const asItStands = { text, note: 'asItStands' } as const
  if ((text.match(NESTED) ?? []).length > MAX_NESTED) return asItStands
  try {
    const mail = await readMail(bytes)
    // A message whose parts cannot be told apart has no text.
    if (!mail.text) return asItStands
    const read = [mail.subject, mail.text].filter(Boolean).join('\n\n')
    return { text: read, ...(breaksOff(text, head) && { note: 'brokenOff' }) }
  } catch {
    // Nested too deep, or a header too large.
    return asItStands
  }
}

const BOUNDARY = /^Content-Type:[ \t]{0,20}multipart\/[^\n]{0,900}(?:\n[ \t][^\n]{0,900}){0,9}/im

/** Whether the end of the outermost parts is missing (RFC 2046 §5.1.1). */
function breaksOff(text: string, head: string): boolean {
  const [field = ''] = BOUNDARY.exec(head) ?? []
  const [, quoted, plain] = /\bboundary=(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i.exec(field) ?? []
  const boundary = quoted ?? plain
  return boundary !== undefined && !text.includes(`--${boundary}--`)
}
