import { parseCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { codeMeaning, replyFacts } from './code-meaning.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import keywords from './facts/keywords.json'
import type { SearchEntry } from './search-entry.ts'
import type { Language } from './words.ts'

/** Codes with keywords of their own are those that people look for. */
const KEYWORD_WEIGHT = 1.5
/** Who types words has a failure at hand: of a row's classes the permanent one comes first, success last. */
const CLASS_WEIGHTS: Readonly<Record<string, number>> = { 5: 1, 4: 0.9, 3: 0.6, 2: 0.5 }

const KEYWORDS: Readonly<Record<string, readonly string[]>> = keywords

/** Each kind of knowledge yields the codes that it can be found by. */
const CODES: readonly (() => readonly string[])[] = [
  () => Object.keys(replyFacts),
  () =>
    Object.entries(enhancedFacts).flatMap(([row, { classes }]) =>
      Object.keys(classes).map((digit) => digit + row.slice(1)),
    ),
  () => Object.keys(KEYWORDS),
]

/** Everything that search knows, once each; titles are in the first language, words in all. */
export function searchEntries(languages: readonly Language[]): SearchEntry[] {
  const codes = new Set(CODES.flatMap((list) => list()))
  return [...codes].flatMap((code) => {
    const subject = parseCode(code)
    return subject ? [entryOf(code, subject, languages)] : []
  })
}

function entryOf(id: string, subject: Subject, languages: readonly Language[]): SearchEntry {
  const texts = languages.map((language) => codeMeaning(subject, language).text)
  const terms = KEYWORDS[id] ?? []
  const digit = (subject.reply ?? subject.enhanced ?? '').charAt(0)
  return {
    id,
    subject,
    title: texts[0]?.title ?? '',
    titles: texts.map(({ title }) => title),
    terms,
    texts: texts.flatMap(({ meaning, whenSeen }) => [meaning, whenSeen]),
    weight: (CLASS_WEIGHTS[digit] ?? 1) * (terms.length > 0 ? KEYWORD_WEIGHT : 1),
  }
}
