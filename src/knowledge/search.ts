import MiniSearch from 'minisearch'
import { formatCode } from '../smtp/code.ts'
import { codeMeaning } from './code-meaning.ts'
import { ownerOf } from './owner-of.ts'
import { codesIn } from './search-codes.ts'
import { searchEntries } from './search-entries.ts'
import type { SearchEntry } from './search-entry.ts'
import { searchWords } from './search-words.ts'
import type { Language } from './words.ts'

/** What made a result: the code itself, a part of it, or words. */
export type SearchReason = 'code' | 'part' | 'words'

export interface SearchResult extends Pick<SearchEntry, 'id' | 'subject' | 'title' | 'sample'> {
  readonly why: SearchReason
  readonly score: number
}

/** What was found, before it is told. */
interface Hit extends Pick<SearchResult, 'why' | 'score'> {
  readonly of: Pick<SearchEntry, 'id' | 'subject'>
}

export type Search = (query: string, limit?: number) => SearchResult[]

const DEFAULT_LIMIT = 12
/** A longer query is a text to be explained, not to be searched for. */
const MAX_QUERY = 200
/** Codes stand above all words, whatever these score; parts of codes in between. */
const CODE_SCORE = 1e6
const PART_SCORE = 1e5
/** Who types exactly what people call it means it. */
const EXACT_SCORE = 1e4
/** Below this length a typing error makes another word. */
const MIN_FUZZY_LENGTH = 4
const FUZZINESS = 0.25
/** A number that differs in one digit is another one. */
const NUMBER = /\d/
const MIN_PREFIX_LENGTH = 2
/** A misspelt word counts nearly as much as a right one, or the other words of the query would decide. */
const WEIGHTS = { fuzzy: 0.7, prefix: 0.5 }

const FIELDS = ['provider', 'terms', 'titles', 'texts'] as const
/** Who names a provider wants its wording, although wordings of their own weigh little. */
const BOOST = { provider: 60, terms: 4, titles: 3, texts: 1 }

/**
 * Indexes all that is known in the given languages together; titles come in the first of them.
 * The search it gives takes a code in any writing, part of a code, or words, with typing errors, without accents
 * and in any order, and gives the best answers first; an empty list for a query that says nothing.
 */
export function createSearch(languages: readonly Language[]): Search {
  const entries = searchEntries(languages)
  const codes = entries.filter(({ id, subject }) => id === formatCode(subject))
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const exact = exactNames(entries)
  const wordsFit = wordSearch(entries)

  return (query, limit = DEFAULT_LIMIT) => {
    const asked = codesIn(query.slice(0, MAX_QUERY), codes)
    const named = exact.get(nameOf(asked.words))
    const found: Hit[] = [
      ...asked.codes.map((of, n): Hit => ({ of, why: 'code', score: CODE_SCORE - n })),
      ...asked.parts.map((of, n): Hit => ({ of, why: 'part', score: PART_SCORE - n })),
      ...(named ? [{ of: named, why: 'words', score: EXACT_SCORE } as const] : []),
      ...wordsFit(asked.words).flatMap(({ id, score }): Hit[] => {
        const of = byId.get(id)
        return of ? [{ of, why: 'words', score }] : []
      }),
    ]
    const best = onePerCode(found.sort((a, b) => b.score - a.score)).slice(0, limit)
    return best.map((hit) => resultOf(hit, hit.why === 'words' ? asked.words : ''))
  }

  function resultOf({ of: { id, subject }, why, score }: Hit, words: string): SearchResult {
    const owner = subject.enhanced ? ownerOf(subject.enhanced)?.id : undefined
    const known = byId.get(owner ?? '') ?? byId.get(id)
    const { title, sample = saidWith(subject, words, languages) } = known ?? {
      title: titleOf(subject, languages),
    }
    return { id, subject, title, why, score, ...(sample && { sample }) }
  }
}

/** Words that find a vague code say what it means there: 554 5.7.1 found by "relay denied" is a refusal to relay. */
function saidWith(
  subject: SearchEntry['subject'],
  words: string,
  [language]: readonly Language[],
): string | undefined {
  if (!words || !language || codeMeaning(subject, language).precision === 'exact') return undefined
  return `${formatCode(subject)} ${words}`
}

/** A list that shows one code twice looks broken: the better result stays. */
function onePerCode(hits: readonly Hit[]): Hit[] {
  const codes = new Set<string>()
  return hits.filter(({ of }) => {
    const code = formatCode(of.subject)
    return !codes.has(code) && codes.add(code)
  })
}

/** Gives the ids of the entries that the words fit, the best first. */
function wordSearch(entries: readonly SearchEntry[]) {
  const weights = new Map(entries.map(({ id, weight }) => [id, weight]))
  const providers = new Set(entries.flatMap(({ provider }) => searchWords(provider)))
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    extractField: (entry, field) =>
      [entry[field as 'id' | (typeof FIELDS)[number]]].flat().join(' '),
    tokenize: searchWords,
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      boostDocument: (id) => weights.get(id) ?? 1,
      prefix: (term) => term.length >= MIN_PREFIX_LENGTH,
      // Gmail is no misspelt qmail.
      fuzzy: (term) =>
        term.length >= MIN_FUZZY_LENGTH && !NUMBER.test(term) && !providers.has(term) && FUZZINESS,
      weights: WEIGHTS,
    },
  })
  index.addAll(entries)
  return (words: string) => index.search(words)
}

function nameOf(text: string): string {
  return searchWords(text).sort().join(' ')
}

/** The entry of each name; of several the last, for what a provider's wording knows is more than a code. */
function exactNames(entries: readonly SearchEntry[]): Map<string, SearchEntry> {
  const names = new Map<string, SearchEntry>()
  for (const entry of [...entries].reverse())
    for (const term of entry.names) {
      const name = nameOf(term)
      if (name && !names.has(name)) names.set(name, entry)
    }
  return names
}

function titleOf(subject: SearchEntry['subject'], [language]: readonly Language[]): string {
  return language ? codeMeaning(subject, language).text.title : ''
}
