import { explain } from '../knowledge/explain.ts'
import { createSearch } from '../knowledge/search.ts'
import { summarize } from '../knowledge/summarize.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode, parseCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Subject } from '../smtp/mention.ts'
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
  const subjects = code
    ? [code]
    : createSearch(languages)(input, MAX_RESULTS).map((hit) => hit.subject)
  const mentions = subjects.map((subject, group) => mentionOf(subject, group, input, language))
  const best = mentions.slice(0, 1)
  const explanations = best.map(({ explanation }) => explanation)
  return { summary: summarize(input, best, language, explanations), mentions }
}

function mentionOf(
  subject: Subject,
  group: number,
  input: string,
  language: Language,
): ExplainedMention {
  const text = formatCode(subject)
  const explanation = explain(text, { ...subject, start: 0, end: text.length, group }, language)
  const { reply, enhanced } = subject
  return {
    start: 0,
    end: input.length,
    ...(reply && { reply }),
    ...(enhanced && { enhanced }),
    group,
    explanation,
  }
}
