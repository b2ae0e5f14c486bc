import { explain } from '../knowledge/explain.ts'
import { verdictWords } from '../knowledge/verdict-words.ts'
import { why } from '../knowledge/why.ts'
import { loadLanguage } from '../platform/load-language.ts'
import type { Answers, Question } from '../platform/messages.ts'
import { readSettings, spokenLanguage } from '../platform/settings.ts'
import { formatCode } from '../smtp/code.ts'

/** Explains mentions in the user's language. Rejects when our own words cannot be read: a broken package. */
export async function explainQuestions(questions: readonly Question[]): Promise<Answers> {
  const language = await loadLanguage(spokenLanguage(await readSettings()))
  return {
    tag: language.tag,
    words: language.words.card,
    answers: questions.map(({ text, mention }) => {
      const explanation = explain(text, mention, language)
      return {
        code: formatCode(mention),
        explanation,
        verdict: verdictWords(explanation, language),
        why: why(explanation, language),
      }
    }),
  }
}
