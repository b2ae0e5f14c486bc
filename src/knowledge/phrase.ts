import { SENTENCE_END, tokens } from './tokens.ts'

/** One place of a phrase: the words that fit, how many others may stand before it, whether it may be left out. */
export interface Place {
  readonly words: ReadonlySet<string>
  /** Words of which only the beginning counts (`block*`). */
  readonly beginnings: readonly string[]
  readonly gap: number
  readonly optional: boolean
}

export interface Phrase {
  readonly places: readonly Place[]
}

/** How many words `...` stands for at most. */
const MAX_GAP = 6
/** A beginning shorter than the index key would fit too much. */
export const KEY_LENGTH = 4

/**
 * Reads a phrase: words in order, `a/b` one of them, `block*` any word that begins so, `[the]` a word that
 * may be missing, `...` up to six other words, `example.com` any host name. Case, accents and punctuation do
 * not matter.
 * @throws an Error that says what is wrong with it.
 */
export function parsePhrase(source: string): Phrase {
  const places: Place[] = []
  let gap = 0
  for (const part of source.trim().split(/\s+/)) {
    if (part === '...') {
      gap = MAX_GAP
      continue
    }
    const optional = part.startsWith('[') && part.endsWith(']')
    const choices = (optional ? part.slice(1, -1) : part).split('/')
    const split = choices.map((choice) => ({ choice, words: wordsOf(choice) }))
    if (split.some(({ words }) => words.length === 0)) throw new Error(`no word in "${part}"`)
    if (choices.length === 1 && !optional && !part.endsWith('*')) {
      for (const word of split[0]?.words ?? []) {
        places.push({ words: new Set([word]), beginnings: [], gap, optional: false })
        gap = 0
      }
      continue
    }
    if (split.some(({ words }) => words.length > 1)) throw new Error(`several words in "${part}"`)
    const isBeginning = ({ choice }: { choice: string }) => choice.endsWith('*')
    const beginnings = split.filter(isBeginning).flatMap(({ words }) => words)
    if (beginnings.some((word) => word.length < KEY_LENGTH))
      throw new Error(`"${part}" is too short`)
    const words = split.filter((choice) => !isBeginning(choice)).flatMap((choice) => choice.words)
    places.push({ words: new Set(words), beginnings, gap, optional })
    gap = 0
  }
  const first = places[0]
  if (!first || gap > 0) throw new Error('a phrase begins and ends with a word')
  if (first.optional || first.gap > 0)
    throw new Error('a phrase begins with a word that must be there')
  return { places }
}

/** A word as it stands in most phrases. */
const PLAIN = /^[a-z\d]+$/

/** The words of one choice: more than one where signs of a script without spaces stand together. */
function wordsOf(choice: string): readonly string[] {
  return PLAIN.test(choice) ? [choice] : tokens(choice)
}

/** Whether the phrase stands in `words` at `at`. Bounded: gaps are short and phrases have few. */
export function phraseAt({ places }: Phrase, words: readonly string[], at: number): boolean {
  return matches(places, 0, words, at)
}

function matches(
  places: readonly Place[],
  n: number,
  words: readonly string[],
  at: number,
): boolean {
  const place = places[n]
  if (!place) return true
  for (let skip = 0; skip <= place.gap; skip++) {
    const word = words[at + skip]
    if (word === undefined || word === SENTENCE_END) break
    if (fits(place, word) && matches(places, n + 1, words, at + skip + 1)) return true
  }
  return place.optional && matches(places, n + 1, words, at)
}

function fits({ words, beginnings }: Place, word: string): boolean {
  if (words.has(word)) return true
  for (const beginning of beginnings) if (word.startsWith(beginning)) return true
  return word.includes('.') && words.has(ANY_HOST) && HOST.test(word)
}

/** Stands in a phrase for any host name. */
export const ANY_HOST = 'example.com'
export const HOST = /^[^@]*\.[a-z]{2,}$/
