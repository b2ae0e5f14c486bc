import { explain } from '../knowledge/explain.ts'
import type { Explanation, Summary } from '../knowledge/explanation.ts'
import { summarize } from '../knowledge/summarize.ts'
import type { Language } from '../knowledge/words.ts'
import { findCodes } from '../smtp/find.ts'
import type { Mention } from '../smtp/mention.ts'

export interface ExplainedMention extends Mention {
  readonly explanation: Explanation
}

export interface Analysis {
  readonly summary: Summary
  readonly mentions: readonly ExplainedMention[]
}

/** Finds and explains every code of a text, and sums it up. Offsets are UTF-16 units of the text. */
export function analyse(text: string, language: Language, mentions = findCodes(text)): Analysis {
  const explanations = mentions.map((mention) => explain(text, mention, language))
  return {
    summary: summarize(text, mentions, language, explanations),
    mentions: mentions.flatMap((mention, i) => {
      const explanation = explanations[i]
      return explanation ? [{ ...mention, explanation }] : []
    }),
  }
}
