import { explain } from '../knowledge/explain.ts'
import { verdictWords } from '../knowledge/verdict-words.ts'
import { why } from '../knowledge/why.ts'
import { commandKeys } from '../platform/command-keys.ts'
import { loadLanguage } from '../platform/load-language.ts'
import type { Answer, Answers, Question } from '../platform/messages.ts'
import { readSettings, spokenLanguage } from '../platform/settings.ts'
import { formatCode } from '../smtp/code.ts'
import { CardView } from '../ui/card-view.tsx'
import { keyHints } from './key-hints.ts'
import { markupOf } from './markup-of.ts'
import { quoteOf } from './quote-of.ts'
import { ticketText } from './ticket-text.ts'

/** Explains mentions in the user's language. Rejects when our own words cannot be read: a broken package. */
export async function explainQuestions(questions: readonly Question[]): Promise<Answers> {
  const settings = await readSettings()
  // Asked at once: a worker that just woke is waited for.
  const [language, keys] = await Promise.all([
    loadLanguage(spokenLanguage(settings)),
    settings.keyHints ? commandKeys() : undefined,
  ])
  const words = language.words.card
  const hints = keys ? keyHints(keys, words) : []
  const answerTo = (question: Question): Answer => {
    const explanation = explain(question.text, question.mention, language)
    const said = {
      code: formatCode(question.mention),
      explanation,
      verdict: verdictWords(explanation, language),
      why: why(explanation, language),
    }
    const look = { tag: language.tag, theme: settings.theme, words, hints }
    return {
      card: markupOf(<CardView {...said} {...look} />)[0] ?? '',
      ticket: ticketText(said, words, quoteOf(question)),
    }
  }
  return { words, answers: questions.map(answerTo) }
}
