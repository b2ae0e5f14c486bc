import { KEY_LENGTH, type Phrase, parsePhrase, phraseAt } from './phrase.ts'

/** Gives the entries of which a phrase stands in the words. */
export type PhraseIndex<T> = (words: readonly string[]) => Set<T>

/**
 * Indexes phrases by the beginning of their first word, so that a text costs one look-up a word however many
 * phrases there are.
 */
export function indexPhrases<T>(
  entries: Iterable<readonly [phrase: string, entry: T]>,
): PhraseIndex<T> {
  const byKey = new Map<string, { phrase: Phrase; entry: T }[]>()
  for (const [source, entry] of entries) {
    const phrase = parsePhrase(source)
    const first = phrase.places[0]
    const keys = [...(first?.words ?? []), ...(first?.beginnings ?? [])].map(keyOf)
    for (const key of new Set(keys)) {
      const known = byKey.get(key)
      if (known) known.push({ phrase, entry })
      else byKey.set(key, [{ phrase, entry }])
    }
  }
  return (words) => {
    const found = new Set<T>()
    for (let at = 0; at < words.length; at++) {
      for (const { phrase, entry } of byKey.get(keyOf(words[at] ?? '')) ?? []) {
        if (!found.has(entry) && phraseAt(phrase, words, at)) found.add(entry)
      }
    }
    return found
  }
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH)
}
