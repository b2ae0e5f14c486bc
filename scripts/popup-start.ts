import { readWords } from '../src/cli/read-words.ts'
import { type LanguageTag, SURFACE } from '../src/knowledge/words.ts'
import { lookUp } from '../src/ui/look-up.ts'
import type { PopupStart } from '../src/ui/popup-start.ts'

/**
 * What the popup shows when it opens: its own words and the commonest codes, explained beforehand. Some forty
 * kilobytes instead of a megabyte, so that it can be used at once while the rest is still loading.
 */
export function popupStart(tag: LanguageTag): PopupStart {
  const words = readWords(tag)
  const { results } = lookUp('', undefined, { tag, words })
  return {
    words: Object.fromEntries(SURFACE.map((name) => [name, words[name]])) as PopupStart['words'],
    common: results,
  }
}
