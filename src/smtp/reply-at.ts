import type { Mention } from './mention.ts'
import { unfold } from './unfold.ts'

/** What a server said around a mention: its span in the text, and its words on one line. */
export interface Reply {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** RFC 5321 §4.5.3.1.5 allows 512 octets a line; a longer reply adds nothing to its meaning. */
const MAX_LENGTH = 2000
/** Lines of one reply; the longest seen, with a whole explanation in them, have about ten. */
const MAX_LINES = 16

/**
 * A line that begins something else: an address, a report's field, a step of a transcript, a dated log entry or row of
 * a table, an object of JSON, a rule.
 */
const OPENING =
  /^<[^\s<>]{1,320}>|^"?[^\s"'<>,;@]{1,64}@[^\s"'<>,;@]{1,253}(?:":|"?[,;\t]\S)|^[245]\.\d{1,3}\.\d{1,3} |^[ \t]*(?:>>>|<<<|\.\.\. |-{2,}|={3,}|_{3,}|(?:Reporting-MTA|(?:Original|Final)-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Will-Retry-Until|X-[\w-]{1,40}):|\w{3} +\d{1,2} \d\d:\d\d|(?:\w{1,4},)?"?\d{4}-\d\d-\d\d[ T",;\t]|"?\d{1,2}\/\d{1,2}\/\d{4}[ ",;\t]|\{"|(?:In|Out): |[•*] |I'm not going |I am not going |Giving up on )/
/** A line that may be a field of its own, such as `Remote server:`, or go on with a reply: `Invalid User: ...`. */
const LABEL = /^[ \t]*[A-Z][\w-]{2,40}(?: [\w-]{1,20}){0,2}:(?:\s|$)/
/** A line that begins with a reply code, perhaps behind the arrow of a transcript. */
const CODE = /^[ \t]*(?:<<<[ \t]*|(?:Out|In): )?["'(]*([245]\d\d)([ -]|$)/
/** A reply of several lines that begins behind other words: qmail's `Remote host said: 550-5.1.1 ...`. */
const MULTI_LINE = /[:;] ?["'(]?([245]\d\d)(-)/

/**
 * The whole answer in which a mention stands. Goes up over the earlier lines of a multi-line reply
 * (`550-`, RFC 5321 §4.2.1) and over the lines that a folded line continues, and down to where something
 * else begins: a blank line, a field, the next step of a transcript, another code.
 */
export function replyAt(text: string, mention: Pick<Mention, 'start' | 'end'>): Reply {
  let start = lineStart(text, mention.start)
  let end = lineEnd(text, mention.end)
  for (let lines = 0; lines < MAX_LINES && mention.start - start < MAX_LENGTH; lines++) {
    const before = lineStart(text, start - 1)
    const above = text.slice(before, start - 1)
    if (start === 0 || !continues(above, text.slice(start, end), indentOf(above))) break
    start = before
  }
  const indent = indentOf(text.slice(start, end))
  for (let lines = 0; lines < MAX_LINES && end - mention.end < MAX_LENGTH; lines++) {
    const next = end + 1
    if (next >= text.length) break
    const nextEnd = lineEnd(text, next)
    const above = text.slice(lineStart(text, end), end)
    if (!continues(above, text.slice(next, nextEnd), indent)) break
    end = nextEnd
  }
  start = Math.max(start, mention.start - MAX_LENGTH)
  end = Math.min(end, mention.end + MAX_LENGTH)
  return { start, end, words: unfold(text.slice(start, end)) }
}

/**
 * Whether `line` goes on with what `before` said.
 * @param indent that of the reply's first line: a line that stands deeper is folded, whatever it begins with.
 */
function continues(before: string, line: string, indent: number): boolean {
  if (!line.trim() || !before.trim()) return false
  const code = CODE.exec(line)
  if (code) {
    const earlier = CODE.exec(before) ?? MULTI_LINE.exec(before)
    // The last line of a reply has a blank behind its code; what follows it is another reply.
    if (earlier) return earlier[1] === code[1] && earlier[2] === '-'
    return /^[ \t]/.test(line) || (!line.startsWith('<<<') && /:\s*$/.test(before))
  }
  return (
    !OPENING.test(line) && !areRows(before, line) && !(LABEL.test(line) && indentOf(line) <= indent)
  )
}

/** Rows of an exported table are divided alike; what is written for people has a blank behind its commas. */
const DIVIDERS = [/,(?! )/g, /;(?! )/g, /\t/g, /\|/g]
/** Two lines may have one divider each by chance. */
const MIN_DIVIDERS = 2

/** Whether two lines are rows of a table, each with a reply of its own. */
function areRows(a: string, b: string): boolean {
  return DIVIDERS.some((divider) => {
    const [one, other] = [a, b].map((line) => line.slice(0, MAX_LENGTH).match(divider)?.length)
    return one !== undefined && one >= MIN_DIVIDERS && one === other
  })
}

function indentOf(line: string): number {
  return line.search(/[^ \t]|$/)
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
