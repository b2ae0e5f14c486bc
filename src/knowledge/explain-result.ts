import { formatCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'
import type { SearchResult } from './search.ts'
import type { Language } from './words.ts'

/** What a search result means: a wording by a reply in which it stands, a code by itself. */
export function explainResult(
  { subject, sample }: Pick<SearchResult, 'subject' | 'sample'>,
  language: Language,
): Explanation {
  const code = formatCode(subject)
  const shown = findCodes(sample ?? '').find(({ reply, enhanced }) =>
    subject.enhanced ? enhanced === subject.enhanced : reply === subject.reply,
  )
  if (sample !== undefined && shown) return explain(sample, shown, language)
  return explain(code, { ...subject, start: 0, end: code.length, group: 0 }, language)
}
