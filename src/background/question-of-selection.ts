import type { Question } from '../platform/messages.ts'
import { parseCode } from '../smtp/code.ts'
import type { Evidence } from '../smtp/evidence.ts'
import { findCodes } from '../smtp/find.ts'

/** What is longer has more to say than one card: it goes to the page. */
const SHORT = 400

/** Whoever asks about a selection says by that that it is about mail. */
const WISHED: Evidence = { bounce: 5, log: 5, transcript: 5, article: 5 }

/** The question about the first code of a short selection; undefined when it is long or has none. */
export function questionOfSelection(selected: string): Question | undefined {
  const text = selected.trim()
  if (text.length > SHORT) return undefined
  const [found] = findCodes(text, WISHED)
  if (found) return { text, mention: found }
  const code = parseCode(text)
  return code && { text, mention: { ...code, start: 0, end: text.length, group: 0 } }
}
