import { readWords } from '../../src/cli/read-words.ts'
import type { Language, LanguageTag } from '../../src/knowledge/words.ts'

/** A language with its words, for tests. */
export function language(tag: LanguageTag): Language {
  return { tag, words: readWords(tag) }
}
