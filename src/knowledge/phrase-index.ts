import { kept } from './kept.ts'
import { ANY_HOST, HOST, KEY_LENGTH, type Phrase, parsePhrase, phraseAt } from './phrase.ts'

/** Gives the entries of which a phrase stands in the words. */
export type PhraseIndex<T> = (words: readonly string[]) => ReadonlySet<T>

interface Indexed<T> {
  readonly phrase: Phrase
  readonly entry: T
}

/** The phrases that begin alike: by their second word, and those whose second word may be any. */
interface Read<T> {
  readonly bySecond: ReadonlyMap<string, readonly Indexed<T>[]>
  readonly others: readonly Indexed<T>[]
}

/** So many words has nearly every reply; the same replies come again and again, a whole text hardly. */
const MAX_KEPT = 60

/** Phrases that begin alike are read when a text first begins so: of thousands a worker that just woke needs few. */
interface Start<T> {
  readonly sources: (readonly [phrase: string, entry: T])[]
  read?: Read<T>
}

/**
 * Indexes phrases by their first two words, or the beginning of the first, so that a text costs three
 * look-ups a word however many phrases there are.
 * @throws an Error where a phrase does not begin with a word; what else is wrong with it is told when it is read.
 */
export function indexPhrases<T>(
  entries: Iterable<readonly [phrase: string, entry: T]>,
): PhraseIndex<T> {
  const byWord = new Map<string, Start<T>>()
  const byBeginning = new Map<string, Start<T>>()
  for (const source of entries) {
    const { words, beginnings } = firstPlace(source[0])
    for (const word of words) add(byWord, word, source)
    if (beginnings.length > 0)
      for (const key of new Set(beginnings.map(keyOf))) add(byBeginning, key, source)
  }
  const anyHost = byWord.get(ANY_HOST)
  const isHost = (word: string) => word.includes('.') && word !== ANY_HOST && HOST.test(word)
  const searchAll = (words: readonly string[]) => {
    const found = new Set<T>()
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? ''
      search(byWord.get(word), words, at, found)
      if (byBeginning.size > 0) search(byBeginning.get(keyOf(word)), words, at, found)
      if (anyHost && isHost(word)) search(anyHost, words, at, found)
    }
    return found
  }
  const keep = kept<ReadonlySet<T>>()
  return (words) =>
    words.length > MAX_KEPT ? searchAll(words) : keep(words.join(' '), () => searchAll(words))
}

/** A word, a host name, or a choice of such and of beginnings, each as a text's words have it. */
const PLAIN = /^[a-z\d.]+$/
const PLAIN_CHOICE = /^[a-z\d./*]+$/

/** What the first word of a phrase is, or begins with. */
interface FirstPlace {
  readonly words: Iterable<string>
  readonly beginnings: readonly string[]
}

/** What a phrase begins with. What is plain is not parsed: a worker that just woke is waited for. */
function firstPlace(phrase: string): FirstPlace {
  const end = phrase.indexOf(' ')
  const part = end < 0 ? phrase : phrase.slice(0, end)
  if (PLAIN.test(part)) return { words: [part], beginnings: [] }
  if (!PLAIN_CHOICE.test(part)) return parsePhrase(part).places[0] ?? { words: [], beginnings: [] }
  const choices = part.split('/')
  const isBeginning = (choice: string) => choice.endsWith('*')
  return {
    words: choices.filter((choice) => !isBeginning(choice)),
    beginnings: choices.filter(isBeginning).map((choice) => choice.slice(0, -1)),
  }
}

function add<T>(
  index: Map<string, Start<T>>,
  key: string,
  source: readonly [phrase: string, entry: T],
): void {
  const known = index.get(key)
  if (known) known.sources.push(source)
  else index.set(key, { sources: [source] })
}

function search<T>(
  start: Start<T> | undefined,
  words: readonly string[],
  at: number,
  found: Set<T>,
): void {
  if (!start) return
  start.read ??= read(start.sources)
  const { others, bySecond } = start.read
  collect(others, words, at, found)
  if (bySecond.size > 0) collect(bySecond.get(words[at + 1] ?? ''), words, at, found)
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

function read<T>(sources: Start<T>['sources']): Read<T> {
  const bySecond = new Map<string, Indexed<T>[]>()
  const others: Indexed<T>[] = []
  for (const [source, entry] of sources) {
    const indexed = { phrase: parsePhrase(source), entry }
    const seconds = secondWords(indexed.phrase)
    if (!seconds) others.push(indexed)
    for (const second of seconds ?? []) {
      const known = bySecond.get(second)
      if (known) known.push(indexed)
      else bySecond.set(second, [indexed])
    }
  }
  return { bySecond, others }
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

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH)
}
