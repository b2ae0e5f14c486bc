import type { Question } from '../platform/messages.ts'
import { cutAround } from '../smtp/cut-around.ts'

/** In characters: the longest line that is quoted whole. */
const MOST = 500

/** Characters that would turn the reading direction of what follows them (Unicode UAX #9), or show nothing. */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The line of the page in which a code stands, as one line of harmless text. */
export function quoteOf({ text, mention }: Question): string {
  const start = text.lastIndexOf('\n', mention.start) + 1
  const end = text.indexOf('\n', mention.end)
  const line = text.slice(start, end < 0 ? text.length : end)
  const quote = cutAround(line, mention.start - start, mention.end - start, MOST)
  return quote.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}
