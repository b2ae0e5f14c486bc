import { type MailNote, mailText } from './mail-text.ts'

/** A file's text, with what is to be said of how it was read; or why there is none. */
export type FileText =
  | { readonly text: string; readonly note?: MailNote | 'garbled' }
  | { readonly problem: 'binary' | 'outlook' | 'empty' | 'unreadable' }

/** A bounce with its returned message has a few megabytes at most; of a longer log the beginning is read. */
const MAX_BYTES = 8_000_000
/** Text has no zero bytes; an image or a program has one soon. */
const SAMPLE = 4000

/** How Outlook's .msg begins, and all files of its kind ([MS-CFB] §2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Reads a dropped or opened file: a mail as it was saved, a log, or any other text, in any usual encoding. */
export async function readFile(file: Blob): Promise<FileText> {
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer())
  } catch {
    return { problem: 'unreadable' }
  }
  if (bytes.length === 0) return { problem: 'empty' }
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return { problem: 'outlook' }
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && bytes.subarray(0, SAMPLE).includes(0))
    return { problem: 'binary' }
  const read = await mailText(new TextDecoder(encoding).decode(bytes), bytes)
  return read.text.includes(GARBLED) ? { note: 'garbled', ...read } : read
}

/** What a decoder writes for bytes that its encoding does not have. */
const GARBLED = '\ufffd'

/** By its byte order mark; UTF-8 where it is valid, else the encoding that takes every byte. */
function encodingOf(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    // A character that the limit cuts in two is no error in a stream.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
