import { explainResult } from '../knowledge/explain-result.ts'
import { createSearch, type SearchResult } from '../knowledge/search.ts'
import { summarize } from '../knowledge/summarize.ts'
import type { Language } from '../knowledge/words.ts'
import { parseCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Analysis, ExplainedMention } from './analyse.ts'

/** As many words make a query; more are a text. */
const MAX_WORDS = 6
const MAX_LENGTH = 200
const MAX_RESULTS = 8

/** Whether the input is one bare code, or a few words without any. */
export function isQuery(input: string): boolean {
  if (parseCode(input)) return true
  if (input.includes('\n') || input.length > MAX_LENGTH) return false
  return input.split(/\s+/).length <= MAX_WORDS && findCodes(input).length === 0
}

/**
 * Answers a code or words as the popup's field does, the best answer first. Each result is a mention that
 * spans the whole query; words that find nothing give none.
 */
export function answerQuery(
  input: string,
  languages: readonly [Language, ...Language[]],
): Analysis {
  const [language] = languages
  const code = parseCode(input)
  const hits = code ? [{ subject: code }] : createSearch(languages)(input, MAX_RESULTS)
  const mentions = hits.map((hit, group) => mentionOf(hit, group, input, language))
  const best = mentions.slice(0, 1)
  const explanations = best.map(({ explanation }) => explanation)
  return { summary: summarize(input, best, language, explanations), mentions }
}

function mentionOf(
  hit: Pick<SearchResult, 'subject' | 'sample'>,
  group: number,
  input: string,
  language: Language,
): ExplainedMention {
  const { reply, enhanced } = hit.subject
  return {
    start: 0,
    end: input.length,
    ...(reply && { reply }),
    ...(enhanced && { enhanced }),
    group,
    explanation: explainResult(hit, language),
  }
}
