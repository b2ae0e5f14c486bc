import { ANY_HOST, HOST, KEY_LENGTH, type Phrase, parsePhrase, phraseAt } from './phrase.ts'

/** Gives the entries of which a phrase stands in the words. */
export type PhraseIndex<T> = (words: readonly string[]) => Set<T>

interface Indexed<T> {
  readonly phrase: Phrase
  readonly entry: T
}

/** The phrases that begin with one word: by their second word, and those whose second word may be any. */
interface Start<T> {
  readonly bySecond: Map<string, Indexed<T>[]>
  readonly others: Indexed<T>[]
}

/**
 * Indexes phrases by their first two words, or the beginning of the first, so that a text costs three
 * look-ups a word however many phrases there are.
 */
export function indexPhrases<T>(
  entries: Iterable<readonly [phrase: string, entry: T]>,
): PhraseIndex<T> {
  const byWord = new Map<string, Start<T>>()
  const byBeginning = new Map<string, Indexed<T>[]>()
  for (const [source, entry] of entries) {
    const indexed = { phrase: parsePhrase(source), entry }
    const first = indexed.phrase.places[0]
    for (const word of first?.words ?? []) {
      const start: Start<T> = byWord.get(word) ?? { bySecond: new Map(), others: [] }
      byWord.set(word, start)
      const seconds = secondWords(indexed.phrase)
      if (!seconds) start.others.push(indexed)
      for (const second of seconds ?? []) add(start.bySecond, second, indexed)
    }
    for (const key of new Set(first?.beginnings.map(keyOf))) add(byBeginning, key, indexed)
  }
  const anyHost = byWord.get(ANY_HOST)
  return (words) => {
    const found = new Set<T>()
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      search(byWord.get(word), words, at, found)
      if (byBeginning.size > 0) collect(byBeginning.get(keyOf(word)), words, at, found)
      if (anyHost && word !== ANY_HOST && HOST.test(word)) search(anyHost, words, at, found)
    }
    return found
  }
}

function search<T>(
  start: Start<T> | undefined,
  words: readonly string[],
  at: number,
  found: Set<T>,
): void {
  if (!start) return
  collect(start.others, words, at, found)
  if (start.bySecond.size > 0) collect(start.bySecond.get(words[at + 1] ?? ''), words, at, found)
}

function collect<T>(
  candidates: readonly Indexed<T>[] | undefined,
  words: readonly string[],
  at: number,
  found: Set<T>,
): void {
  if (!candidates) return
  for (const { phrase, entry } of candidates)
    if (!found.has(entry) && phraseAt(phrase, words, at)) found.add(entry)
}

/** The words of which one must follow the first at once; undefined where another may, or none. */
function secondWords({ places }: Phrase): ReadonlySet<string> | undefined {
  const seconds = new Set<string>()
  for (const { words, beginnings, gap, optional } of places.slice(1)) {
    if (gap > 0 || beginnings.length > 0 || words.has(ANY_HOST)) return undefined
    for (const word of words) seconds.add(word)
    if (!optional) return seconds
  }
  return undefined
}

function add<T>(index: Map<string, Indexed<T>[]>, key: string, indexed: Indexed<T>): void {
  const known = index.get(key)
  if (known) known.push(indexed)
  else index.set(key, [indexed])
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH)
}
