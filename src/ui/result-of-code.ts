import { explainResult } from '../knowledge/explain-result.ts'
import type { SearchResult } from '../knowledge/search.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode } from '../smtp/code.ts'
import type { Result } from './result.ts'

/** What a code means that stands alone, or a provider's wording that search has found by its sample. */
export function resultOfCode(
  hit: Pick<SearchResult, 'subject' | 'sample'>,
  language: Language,
): Result {
  const { subject } = hit
  return { code: formatCode(subject), subject, explanation: explainResult(hit, language) }
}
