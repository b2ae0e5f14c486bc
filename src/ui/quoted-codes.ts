import { formatCode } from '../smtp/code.ts'
import type { Evidence } from '../smtp/evidence.ts'
import { findCodes } from '../smtp/find.ts'
import type { QuotedCode } from './result.ts'

/** What a server said is on mail, whatever it says. */
const SAID: Evidence = { bounce: 5, log: 5, transcript: 5, article: 5 }

/** The codes in a server's words, each to be looked up. */
export function quotedCodes(quote: string): QuotedCode[] {
  return findCodes(quote, SAID).map((mention) => ({
    start: mention.start,
    end: mention.end,
    code: formatCode(mention),
  }))
}
