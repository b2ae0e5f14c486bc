import type { Mention } from './mention.ts'

/** What the content script hands to the worker: enough to explain one mention, and no more. */
export interface Excerpt {
  readonly text: string
  /** The same mention, with offsets into `text`. */
  readonly mention: Mention
}

/** The most of a page that leaves it for one explanation, in UTF-16 units. */
export const MAX_EXCERPT = 4000

/** How much around the mention: a reply and its report block fit into it. */
const BEFORE = 1200
const AFTER = 1800
/** How much of the lines further off that name hosts, and how far off they are looked for. */
const MAX_HOSTS = 900
const HOST_REACH = 8000

const HOST_LINE =
  /^.{0,80}(?:(?:Remote|Reporting)-MTA|Generating server|Remote Server|while talking to|\bhost \S{3}|\.outlook\.com|gsmtp|gcdp).{0,200}$/gim

const BREAK = '\n\n'

/**
 * Cuts out what explaining one mention needs: the text around it at whole lines, and the lines further off
 * that name hosts. A text that is short enough is its own excerpt.
 */
export function excerptOf(text: string, mention: Mention): Excerpt {
  if (text.length <= MAX_EXCERPT) return { text, mention }
  const start = firstLine(text, mention.start - BEFORE, mention.start)
  const end = lastLine(text, mention.end + AFTER, mention.end)
  const above = hostLines(text.slice(Math.max(0, start - HOST_REACH), start)).reverse()
  const below = hostLines(text.slice(end, end + HOST_REACH))
  const hosts = upTo(MAX_HOSTS, [...above, ...below]).map((line) => line + BREAK)
  const lead = hosts.join('')
  const shift = lead.length - start
  return {
    text: lead + text.slice(start, Math.min(end, start + MAX_EXCERPT - lead.length)),
    mention: { ...mention, start: mention.start + shift, end: mention.end + shift },
  }
}

/** The start of the first whole line at or behind `from`; `from` itself where that line would be behind `to`. */
function firstLine(text: string, from: number, to: number): number {
  if (from <= 0) return 0
  const next = text.indexOf('\n', from - 1) + 1
  return next > 0 && next <= to ? next : from
}

/** The end of the last whole line at or before `to`; `to` itself where that line would end before `from`. */
function lastLine(text: string, to: number, from: number): number {
  if (to >= text.length) return text.length
  const end = text.lastIndexOf('\n', to)
  return end >= from ? end : to
}

function hostLines(text: string): string[] {
  return [...text.matchAll(HOST_LINE)].map((match) => match[0])
}

/** The first lines that together stay within `length`. */
function upTo(length: number, lines: readonly string[]): string[] {
  let left = length
  return lines.filter((line) => {
    left -= line.length + BREAK.length
    return left >= 0
  })
}
