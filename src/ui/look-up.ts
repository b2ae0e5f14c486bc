import type { Explanation, Summary } from '../knowledge/explanation.ts'
import type { Search } from '../knowledge/search.ts'
import type { Language } from '../knowledge/words.ts'
import { parseCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Subject } from '../smtp/mention.ts'
import type { Result } from './result.ts'
import { resultOfCode } from './result-of-code.ts'
import { resultsOfText } from './results-of-text.ts'

/** What the field's text came to. */
export interface Findings {
  /** Nothing typed; a code or words; a text such as a bounce. */
  readonly kind: 'empty' | 'query' | 'text'
  readonly results: readonly Result[]
  /** The verdict on a text. */
  readonly summary?: Summary
}

/** More than these nobody reads in a list. */
const MAX_HITS = 8
/** More words than these are a sentence out of a bounce, not something to search for. */
const MAX_QUERY_WORDS = 6
/** As many beside a code are still a search: `550 5.1.1 user unknown`, and `550 5.7` on its way to a code. */
const MAX_WORDS_WITH_CODE = 4
/** A longer one with a code is a line of a log, such as an object of JSON, which has few blanks. */
const MAX_QUERY_WITH_CODE = 40
/** The longest query that search takes. */
const MAX_QUERY = 200

/** What people look up most, for an empty field. */
const COMMON = [
  '550 5.1.1',
  '550 5.7.1',
  '550 5.7.26',
  '552 5.2.2',
  '554 5.7.1',
  '421',
  '450',
  '451 4.7.1',
  '452 4.2.2',
  '5.4.1',
  '4.4.7',
]

/**
 * Reads what stands in the field: a code in any writing, words, or a whole bounce, log or header block.
 * @param search undefined until it is ready: then codes alone are answered.
 * @param recent codes that come before the commonest while the field is empty.
 */
export function lookUp(
  text: string,
  search: Search | undefined,
  language: Language,
  recent: readonly string[] = [],
): Findings {
  const query = text.trim()
  if (query === '') return { kind: 'empty', results: common(recent, language) }
  if (isText(query)) return readText(query, language)
  const hits = search ? search(query, MAX_HITS) : codeAlone(query)
  if (search && hits.length === 0) {
    // Words of a bounce in a language that search does not speak.
    const read = readText(query, language)
    if (read.results.length > 0) return read
  }
  return {
    kind: 'query',
    results: hits.map((hit) => resultOfCode(hit, language)),
  }
}

function common(recent: readonly string[], language: Language): Result[] {
  const codes = new Set([...recent, ...COMMON])
  return [...codes].flatMap(codeAlone).map((hit) => resultOfCode(hit, language))
}

function codeAlone(text: string): { readonly subject: Subject }[] {
  const subject = parseCode(text)
  return subject ? [{ subject }] : []
}

function isText(query: string): boolean {
  if (query.includes('\n') || query.length > MAX_QUERY) return true
  const words = query.split(/\s+/, MAX_QUERY_WORDS + 1).length
  if (words > MAX_QUERY_WORDS) return true
  const maybe = words > MAX_WORDS_WITH_CODE || query.length > MAX_QUERY_WITH_CODE
  return maybe && findCodes(query).length > 0
}

function readText(text: string, language: Language): Findings {
  const { results, summary } = resultsOfText(text, language)
  if (results.length > 0) return { kind: 'text', results, summary }
  const explanation = wordedExplanation(summary, language)
  const { recipients = [] } = summary
  const found = { count: 1, written: '', quote: '', reported: [], recipients }
  return {
    kind: 'text',
    results: explanation ? [{ code: '', subject: {}, explanation, found }] : [],
    summary,
  }
}

/** What a text without any code says in plain words, as an explanation; undefined where it says nothing. */
function wordedExplanation(summary: Summary, { words }: Language): Explanation | undefined {
  const text = summary.variant && words.wordings[summary.variant.id]
  if (!text) return undefined
  const { meaning, whenSeen, sender, admin } = text
  return {
    ...summary,
    meaning,
    whenSeen,
    steps: { sender, admin },
    confidence: 'likely',
    contradictions: [],
    sources: [],
  }
}
