import { explain } from '../knowledge/explain.ts'
import type { Explanation, Summary } from '../knowledge/explanation.ts'
import { summarize } from '../knowledge/summarize.ts'
import { PERMANENCES } from '../knowledge/verdict.ts'
import type { Language } from '../knowledge/words.ts'
import { readBounce } from '../smtp/bounce.ts'
import { formatCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Mention } from '../smtp/mention.ts'
import { namedRecipients } from '../smtp/named-recipients.ts'
import { foundAt } from './found-at.ts'
import { quotedCodes } from './quoted-codes.ts'
import type { Result } from './result.ts'
import { joined, sameReason } from './same-reason.ts'

/** Codes of a text that are explained: a log of more lines repeats what these say. */
const MAX_MENTIONS = 2000

/** The reasons that a text gives, each once: the one that decides first, then failures, then delays. */
export function resultsOfText(
  text: string,
  language: Language,
): { readonly results: readonly Result[]; readonly summary: Summary } {
  const mentions = findCodes(text).slice(0, MAX_MENTIONS)
  const bounce = readBounce(text)
  const explanations = mentions.map((mention) => explain(text, mention, language))
  const summary = summarize(text, mentions, language, explanations)
  const recipients = namedRecipients(text, mentions).of
  const reasons: Result[] = []
  const last = new Map<Result, Mention>()
  mentions.forEach((mention, index) => {
    const explanation = explanations[index]
    if (!explanation) return
    const result: Result = {
      code: formatCode(mention),
      subject: mention,
      explanation,
      found: foundAt(text, mention, explanation, { bounce, summary }, recipients[index]),
    }
    const at = reasons.findIndex((known) => sameReason(known, result))
    const known = reasons[at]
    const before = known && last.get(known)
    const again = before !== undefined && inOneReply(text, before, mention)
    const reason = known ? joined(known, result, again) : result
    if (known) reasons[at] = reason
    else reasons.push(reason)
    last.set(reason, mention)
  })
  const rank = ({ explanation }: Result) => rankOf(explanation, summary)
  const results = reasons.sort((a, b) => rank(b) - rank(a)).map(withCodes)
  return { results, summary }
}

/** The codes of each quotation: of the reasons alone, which are few where the codes are many. */
function withCodes(result: Result): Result {
  const { found } = result
  return found ? { ...result, found: { ...found, codes: quotedCodes(found.quote) } } : result
}

/** A log writes the code of one reply twice on its line (dsn=5.1.1, said: 550 5.1.1). */
function inOneReply(text: string, before: Mention, after: Mention): boolean {
  return before.group === after.group || !text.slice(before.end, after.start).includes('\n')
}

/** PERMANENCES runs from good to bad. */
function rankOf({ title, cause, permanence }: Explanation, summary: Summary): number {
  const decides = title === summary.title && cause === summary.cause
  return PERMANENCES.indexOf(permanence) + (decides ? PERMANENCES.length : 0)
}
