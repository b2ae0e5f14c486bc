import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import PostalMime, { type Attachment } from 'postal-mime'

const FOLDER = join(import.meta.dirname, 'messages')

/** A message as the sample mailbox shows it: one of `text`, `html` and `log` holds the body. */
export interface ShownMessage {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly text?: string
  readonly html?: string
  readonly log?: readonly string[]
}

/** Reads the folder of sample messages, in the order of their names. */
export async function readMessages(): Promise<ShownMessage[]> {
  const files = readdirSync(FOLDER).sort()
  return Promise.all(
    files.map((file) => (extname(file) === '.log' ? readLog(file) : readMail(file))),
  )
}

function readLog(file: string): ShownMessage {
  const log = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n')
  return { id: idOf(file), from: 'mail.rig.test', subject: 'Mail log, last hour', log }
}

async function readMail(file: string): Promise<ShownMessage> {
  const mail = await PostalMime.parse(readFileSync(join(FOLDER, file)), {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
  })
  const head = { id: idOf(file), from: mail.from?.name ?? '', subject: mail.subject ?? '' }
  if (mail.html && !mail.text) return { ...head, html: mail.html }
  const reports = mail.attachments.filter(({ mimeType }) => mimeType === 'message/delivery-status')
  return { ...head, text: [mail.text?.trimEnd(), ...reports.map(contentOf)].join('\n\n') }
}

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

function idOf(file: string): string {
  return basename(file, extname(file))
}
