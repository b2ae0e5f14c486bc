import { verdictWords } from '../knowledge/verdict-words.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import type { Result } from './result.ts'

/** The reasons of a page as rows under a head: code, title, verdict, provider, count. */
export function pageRows(
  results: readonly Result[],
  language: SurfaceLanguage,
): readonly (readonly string[])[] {
  const rows = results.map(({ code, explanation, found }) => [
    code,
    explanation.title,
    verdictWords(explanation, language).outcome,
    explanation.variant?.provider ?? '',
    String(found?.count ?? 1),
  ])
  return [language.words.popup.columns, ...rows]
}
