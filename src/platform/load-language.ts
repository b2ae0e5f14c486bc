import type { Language, LanguageTag, Words } from '../knowledge/words.ts'
import { readPackagedFile } from './packaged-file.ts'

const loading = new Map<LanguageTag, Promise<Language>>()

/**
 * The words of one language, read from our package once and kept as long as this context lives; after the
 * worker's death they are simply read again.
 */
export function loadLanguage(tag: LanguageTag): Promise<Language> {
  const known = loading.get(tag)
  if (known) return known
  const language = readPackagedFile(`words/${tag}.json`).then((words) => ({
    tag,
    words: words as Words,
  }))
  loading.set(tag, language)
  language.catch(() => loading.delete(tag))
  return language
}
