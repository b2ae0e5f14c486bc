import { verdictWords } from '../knowledge/verdict-words.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import type { Result } from './result.ts'

/** The reasons of a page as CSV (RFC 4180), for a spreadsheet: code, title, verdict, provider, count. */
export function pageTable(results: readonly Result[], language: SurfaceLanguage): string {
  const rows = results.map(({ code, explanation, found }) => [
    code,
    explanation.title,
    verdictWords(explanation, language).outcome,
    explanation.variant?.provider ?? '',
    String(found?.count ?? 1),
  ])
  return [language.words.popup.columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')
}

/** A cell that begins like a formula is text all the same: spreadsheets run formulas. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
