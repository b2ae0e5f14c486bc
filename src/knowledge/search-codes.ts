import { formatCode, parseCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { replyFacts } from './code-meaning.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import type { SearchEntry } from './search-entry.ts'

export interface FoundCode {
  readonly id: string
  readonly subject: Subject
}

export interface CodesInQuery {
  /** Codes that were typed whole, and what they come to. */
  readonly codes: readonly FoundCode[]
  /** Codes that begin as typed, and those that usually stand beside a code. */
  readonly parts: readonly FoundCode[]
  /** The query without its codes. */
  readonly words: string
}

/** `5`, `55`, `5.7`, `5.7.`, `x.7.1`: the beginning of a code, X standing for any class as in IANA's registry. */
const PART = /^(?:[2-5]\d?|[2-5x](?:\.\d{0,3}){1,2})$/i
/** `5xx`, `4.x.x`: X standing for what is left open at the end. */
const LEFT_OPEN = /^([2-5][\d.]*)x[x.]*$/i
/** What has the form of a code or an address and is no code: 9.9.9. Its numbers mean nothing one by one. */
const DOTTED = /^\d+(?:\.\d+)+$/
const REPLY_AND_PART = /^([2-5]\d\d)[\s-]+([2-5](?:\.\d{0,3}){0,2})$/

/**
 * Reads the codes of a query, whole or begun, in any writing; the rest of the query stays as words.
 * @param entries those of codes, from which a begun one is completed.
 */
export function codesIn(query: string, entries: readonly SearchEntry[]): CodesInQuery {
  const text = query.trim()
  const whole = parseCode(text)
  if (whole) return { codes: codesOf(whole), parts: nearby(whole, entries), words: '' }
  const begun = REPLY_AND_PART.exec(text)
  const reply = begun?.[1]
  if (reply) {
    const parts = beginning(begun[2] ?? '', entries).map(({ subject }) =>
      found({ reply, ...subject }),
    )
    return { codes: codesOf({ reply }), parts, words: '' }
  }
  const part = LEFT_OPEN.exec(text)?.[1] ?? text
  if (PART.test(part)) return { codes: [], parts: beginning(part, entries), words: '' }
  return mixed(text)
}

/** The code, and for one that the standard lacks (511) the enhanced code that it looks like (5.1.1). */
function codesOf(subject: Subject): FoundCode[] {
  const { reply, enhanced } = subject
  const codes = [subject]
  if (reply && enhanced) codes.push({ enhanced }, { reply })
  else if (reply && replyFacts[reply]?.status !== 'standard') {
    const dotted = [...reply].join('.')
    if (/^[245]/.test(dotted) && enhancedFacts[`X${dotted.slice(1)}`])
      codes.push({ enhanced: dotted })
  }
  return codes.map(found)
}

/** Codes with the same beginning, then those that usually stand beside it. */
function nearby({ reply, enhanced }: Subject, entries: readonly SearchEntry[]): FoundCode[] {
  if (reply && enhanced) return []
  if (enhanced)
    return entries
      .filter(
        ({ subject }) => subject.enhanced?.startsWith(enhanced) && subject.enhanced !== enhanced,
      )
      .map(({ subject }) => found(subject))
  const facts = replyFacts[reply ?? '']
  if (!reply || facts?.status !== 'standard') return []
  return facts.enhanced.map((code) => found({ reply, enhanced: code }))
}

/** The codes that begin so, in their order; those that only some servers invented come last. */
function beginning(part: string, entries: readonly SearchEntry[]): FoundCode[] {
  const typed = part.toLowerCase()
  const fits = (code: string) =>
    typed.startsWith('x') ? code.slice(1).startsWith(typed.slice(1)) : code.startsWith(typed)
  const invented = ({ reply, enhanced }: Subject) =>
    Number(!enhanced && replyFacts[reply ?? '']?.status !== 'standard')
  return entries
    .filter(({ id }) => fits(id))
    .map(({ subject }) => found(subject))
    .sort((a, b) => invented(a.subject) - invented(b.subject))
}

/** `550 user unknown`: the codes among the words, neighbours read as one. */
function mixed(text: string): CodesInQuery {
  const pieces = text.split(/\s+/)
  const codes: FoundCode[] = []
  const words: string[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    const pair = parseCode(`${piece} ${pieces[i + 1] ?? ''}`)
    if (pair?.reply && pair.enhanced) {
      codes.push(...codesOf(pair))
      i++
      continue
    }
    const single = parseCode(piece)
    if (single && meansCode(single)) codes.push(...codesOf(single))
    else if (!DOTTED.test(piece)) words.push(piece)
  }
  return { codes, parts: [], words: words.join(' ') }
}

/** Among words a number is a code only where it could be a failure or is known: "Office 365" names none. */
function meansCode({ reply, enhanced }: Subject): boolean {
  return (
    enhanced !== undefined || /^[45]/.test(reply ?? '') || replyFacts[reply ?? ''] !== undefined
  )
}

function found(subject: Subject): FoundCode {
  return { id: formatCode(subject), subject }
}
