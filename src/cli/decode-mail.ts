import { readMail } from '../mail/read-mail.ts'

/** Header lines at the start of the input, one of them MIME-Version (RFC 2045 §4): a whole mail. */
export function isMail(input: Uint8Array): boolean {
  const head = Buffer.from(input.subarray(0, MAX_HEAD)).toString('latin1').replace(/^\s+/, '')
  const end = head.search(/\r?\n\r?\n/)
  const header = end < 0 ? head : head.slice(0, end)
  return /^[\w-]{1,70}[ \t]*:/.test(header) && /^MIME-Version[ \t]*:/im.test(header)
}

/** Headers of a bounce that went through many hands, with signatures, take some ten thousand bytes. */
const MAX_HEAD = 65_536

/** The text and the report of a mail; one whose parts cannot be told apart is given back as it came. */
export async function decodeMail(input: Uint8Array): Promise<string> {
  const { text } = await readMail(input).catch(() => ({ text: '' }))
  return text ? `${text}\n` : Buffer.from(input).toString('utf8')
}
