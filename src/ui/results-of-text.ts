import { explain } from '../knowledge/explain.ts'
import type { Explanation, Summary } from '../knowledge/explanation.ts'
import { summarize } from '../knowledge/summarize.ts'
import { PERMANENCES } from '../knowledge/verdict.ts'
import type { Language } from '../knowledge/words.ts'
import { type ReportedRecipient, readBounce } from '../smtp/bounce.ts'
import { formatCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Mention } from '../smtp/mention.ts'
import { replyAt } from '../smtp/reply-at.ts'
import { addressNear } from './address-near.ts'
import type { Found, Result } from './result.ts'

/** Codes of a text that are explained: a log of thousands of lines repeats a few. */
const MAX_MENTIONS = 300
/** A quotation longer than this hides what matters. */
const MAX_QUOTE = 300

/** The reasons that a text gives, each once: the one that decides first, then failures, then delays. */
export function resultsOfText(
  text: string,
  language: Language,
): { readonly results: readonly Result[]; readonly summary: Summary } {
  const mentions = findCodes(text).slice(0, MAX_MENTIONS)
  const { recipients } = readBounce(text)
  const explanations = mentions.map((mention) => explain(text, mention, language))
  const summary = summarize(text, mentions, language, explanations)
  const reasons = new Map<string, Result>()
  mentions.forEach((mention, index) => {
    const explanation = explanations[index]
    if (!explanation) return
    const key = `${explanation.permanence} ${explanation.title}`
    const result: Result = {
      code: formatCode(mention),
      subject: mention,
      explanation,
      found: foundAt(text, mention, explanation, recipients),
    }
    reasons.set(key, joined(reasons.get(key), result))
  })
  const rank = ({ explanation }: Result) => rankOf(explanation, summary)
  return { results: [...reasons.values()].sort((a, b) => rank(b) - rank(a)), summary }
}

function foundAt(
  text: string,
  mention: Mention,
  { cause }: Explanation,
  all: readonly ReportedRecipient[],
): Found {
  const reported = all.filter((it) => it.start <= mention.start && mention.end <= it.end)
  // A reply about the sender names the sender.
  const named = cause.startsWith('sender') ? undefined : addressNear(text, mention)
  return {
    count: 1,
    quote: replyAt(text, mention).words.slice(0, MAX_QUOTE),
    reported,
    recipients:
      reported.length > 0
        ? reported.flatMap((it) => it.originalRecipient ?? it.recipient ?? [])
        : named
          ? [named]
          : [],
  }
}

/** The same reason once more: the fuller code and the fuller words stand for both (550 5.1.1 for 5.1.1). */
function joined(known: Result | undefined, next: Result): Result {
  if (!known?.found || !next.found) return next
  const fuller = fullness(next) > fullness(known) ? next : known
  return {
    ...fuller,
    found: {
      quote: fuller.found?.quote ?? '',
      count: known.found.count + next.found.count,
      reported: union(known.found.reported, next.found.reported),
      recipients: union(known.found.recipients, next.found.recipients),
    },
  }
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}

function fullness({ code, found }: Result): number {
  return code.length * MAX_QUOTE + (found?.quote.length ?? 0)
}

/** PERMANENCES runs from good to bad. */
function rankOf({ title, cause, permanence }: Explanation, summary: Summary): number {
  const decides = title === summary.title && cause === summary.cause
  return PERMANENCES.indexOf(permanence) + (decides ? PERMANENCES.length : 0)
}
