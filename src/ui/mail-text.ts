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

/** The subject and the text of a saved message; any other text comes back as it is. */
export async function mailText(text: string, bytes: Uint8Array): Promise<string> {
  const head = text.slice(0, HEAD).replaceAll('\r\n', '\n')
  if (!HEADER.test(head) || !MAIL_FIELD.test(head)) return text
  if ((text.match(NESTED) ?? []).length > MAX_NESTED) return text
  try {
    const mail = await readMail(bytes)
    // A message whose parts cannot be told apart has no text: then it is read as it stands.
    return mail.text ? [mail.subject, mail.text].filter(Boolean).join('\n\n') : text
  } catch {
    // Nested too deep, or a header too large: what can be read as it stands still is.
    return text
  }
}
