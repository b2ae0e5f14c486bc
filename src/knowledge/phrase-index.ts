import { ANY_HOST, HOST, KEY_LENGTH, type Phrase, parsePhrase, phraseAt } from './phrase.ts'

/** Gives the entries of which a phrase stands in the words. */
export type PhraseIndex<T> = (words: readonly string[]) => Set<T>

interface Indexed<T> {
  readonly phrase: Phrase
  readonly entry: T
}

/**
 * Indexes phrases by their first word, or its beginning, so that a text costs two look-ups a word however
 * many phrases there are.
 */
export function indexPhrases<T>(
  entries: Iterable<readonly [phrase: string, entry: T]>,
): PhraseIndex<T> {
  const byWord = new Map<string, Indexed<T>[]>()
  const byBeginning = new Map<string, Indexed<T>[]>()
  for (const [source, entry] of entries) {
    const indexed = { phrase: parsePhrase(source), entry }
    const first = indexed.phrase.places[0]
    for (const word of first?.words ?? []) add(byWord, word, indexed)
    for (const key of new Set(first?.beginnings.map(keyOf))) add(byBeginning, key, indexed)
  }
  return (words) => {
    const found = new Set<T>()
    const search = (candidates: readonly Indexed<T>[] | undefined, at: number) => {
      for (const { phrase, entry } of candidates ?? []) {
        if (!found.has(entry) && phraseAt(phrase, words, at)) found.add(entry)
      }
    }
    words.forEach((word, at) => {
      search(byWord.get(word), at)
      search(byBeginning.get(keyOf(word)), at)
      if (word !== ANY_HOST && HOST.test(word)) search(byWord.get(ANY_HOST), at)
    })
    return found
  }
}

function add<T>(index: Map<string, Indexed<T>[]>, key: string, indexed: Indexed<T>): void {
  const known = index.get(key)
  if (known) known.push(indexed)
  else index.set(key, [indexed])
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH)
}
