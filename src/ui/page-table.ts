import type { SurfaceLanguage } from '../knowledge/words.ts'
import { pageRows } from './page-rows.ts'
import type { Result } from './result.ts'

/** The reasons of a page as CSV (RFC 4180), for a spreadsheet. */
export function pageTable(results: readonly Result[], language: SurfaceLanguage): string {
  return pageRows(results, language)
    .map((row) => row.map(cell).join(','))
    .join('\r\n')
}

/** A cell that begins like a formula is text all the same: spreadsheets run formulas. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
