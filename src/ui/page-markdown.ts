import type { SurfaceLanguage } from '../knowledge/words.ts'
import { pageRows } from './page-rows.ts'
import type { Result } from './result.ts'

/** The reasons of a page as a table in Markdown, for a ticket or a chat. */
export function pageMarkdown(results: readonly Result[], language: SurfaceLanguage): string {
  const [head = [], ...rows] = pageRows(results, language)
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')
}
