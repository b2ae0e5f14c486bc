import { ofLastText } from './of-last-text.ts'
import { oneLine } from './one-line.ts'

/** One recipient of a delivery status report (RFC 3464 §2.3), and where its fields stand in the text. */
export interface ReportedRecipient {
  readonly start: number
  readonly end: number
  readonly recipient?: string
  readonly originalRecipient?: string
  /** failed, delayed, delivered, relayed or expanded, in lower case. */
  readonly action?: string
  readonly status?: string
  readonly diagnostic?: Field
  readonly remoteMta?: string
  readonly lastAttempt?: string
  readonly willRetryUntil?: string
}

/** The value of a field, unfolded, and where it stands. */
export interface Field {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** What a text holds of a delivery status report; `recipients` is empty where it is none. */
export interface Bounce {
  readonly reportingMta?: string
  readonly arrivalDate?: string
  readonly recipients: readonly ReportedRecipient[]
}

/** RFC 5322 has no limit for a folded field; servers cut diagnostics at about 1,000 characters. */
const MAX_VALUE = 4000

const NAMES =
  'Reporting-MTA|Arrival-Date|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Will-Retry-Until'
const FIELD = new RegExp(String.raw`^[ \t]{0,8}(${NAMES})[ \t]{0,8}:`, 'gim')

/** A folded line begins with a blank; a line that continues a reply begins with its code (RFC 5321 §4.2). */
const CONTINUATION = new RegExp(
  String.raw`\r?\n(?:[ \t]{1,80}(?=\S)(?!(?:${NAMES}|X-[\w-]{1,40})[ \t]{0,8}:)|(?=[245]\d\d[- ]))[^\r\n]*`,
  'iy',
)

type Part = keyof Omit<ReportedRecipient, 'start' | 'end'>
const PARTS: Readonly<Record<string, Part>> = {
  'original-recipient': 'originalRecipient',
  'final-recipient': 'recipient',
  action: 'action',
  status: 'status',
  'remote-mta': 'remoteMta',
  'diagnostic-code': 'diagnostic',
  'last-attempt-date': 'lastAttempt',
  'will-retry-until': 'willRetryUntil',
}

/**
 * Reads the fields of RFC 3464 wherever they stand in a text, indented or not. A recipient's group begins
 * where a field comes again, or where an address or action follows a status. Linear in the text's length.
 */
export const readBounce = ofLastText((text): Bounce => {
  if (!text.includes('\n')) return { recipients: [] }
  const message: { reportingMta?: string; arrivalDate?: string } = {}
  const groups: Partial<Record<Part, Field>>[] = []
  let group: Partial<Record<Part, Field>> | undefined
  for (const match of text.matchAll(FIELD)) {
    const name = (match[1] ?? '').toLowerCase()
    const field = readField(text, match.index, match.index + match[0].length)
    const part = PARTS[name]
    if (!part) {
      if (name === 'arrival-date') message.arrivalDate ??= field.value
      else {
        group = undefined
        message.reportingMta ??= withoutType(field.value)
      }
      continue
    }
    if (!group || part in group || (group.status && OPENERS.has(part))) {
      group = {}
      groups.push(group)
    }
    group[part] = field
  }
  return { ...message, recipients: groups.flatMap(toRecipient) }
})

const OPENERS: ReadonlySet<Part> = new Set(['originalRecipient', 'recipient', 'action'])

function readField(text: string, start: number, from: number): Field {
  const lineEnd = text.indexOf('\n', from)
  let end = lineEnd < 0 ? text.length : lineEnd
  if (text[end - 1] === '\r') end--
  for (;;) {
    CONTINUATION.lastIndex = end
    if (end - from > MAX_VALUE || !CONTINUATION.test(text)) break
    end = CONTINUATION.lastIndex
  }
  return { start, end, value: oneLine(text.slice(from, end)) }
}

function toRecipient(fields: Partial<Record<Part, Field>>): ReportedRecipient[] {
  const all = Object.values(fields)
  // A lone "Status:" or "Action:" line is no report: at least two fields of a group belong together.
  if (all.length < 2 || !(fields.status || fields.action || fields.diagnostic)) return []
  const { recipient, originalRecipient, action, status, diagnostic, remoteMta } = fields
  const { lastAttempt, willRetryUntil } = fields
  return [
    {
      start: Math.min(...all.map((field) => field.start)),
      end: Math.max(...all.map((field) => field.end)),
      ...(recipient && { recipient: address(recipient.value) }),
      ...(originalRecipient && { originalRecipient: address(originalRecipient.value) }),
      ...(action && { action: firstWord(action.value).toLowerCase() }),
      ...(status && { status: firstWord(status.value) }),
      ...(diagnostic && { diagnostic: { ...diagnostic, value: diagnostic.value } }),
      ...(remoteMta && { remoteMta: firstWord(withoutType(remoteMta.value)).replace(/\.$/, '') }),
      ...(lastAttempt && { lastAttempt: lastAttempt.value }),
      ...(willRetryUntil && { willRetryUntil: willRetryUntil.value }),
    },
  ]
}

/** `dns; mx.example.com` without its type (RFC 3464 §2.1.2). */
function withoutType(value: string): string {
  return value.replace(/^[\w-]{1,40}\s?;\s?/, '')
}

function address(value: string): string {
  return withoutType(value).replace(/^<|>$/g, '')
}

function firstWord(value: string): string {
  return /^[^\s(]*/.exec(value)?.[0] ?? ''
}
