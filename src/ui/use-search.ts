import { useEffect, useState } from 'preact/hooks'
import type { Search } from '../knowledge/search.ts'
import { LANGUAGE_TAGS, type Language } from '../knowledge/words.ts'
import { loadLanguage } from '../platform/load-language.ts'

/** In milliseconds: by then words find something, however busy one types. */
const MAX_WAIT = 500

/** The search in all languages, titles in the given one; undefined until that is loaded and the index built. */
export function useSearch(language: Language | undefined): Search | undefined {
  const [search, setSearch] = useState<Search>()
  useEffect(() => {
    if (!language) return undefined
    let wanted = true
    const others = LANGUAGE_TAGS.filter((tag) => tag !== language.tag)
    const loading = Promise.all(others.map(loadLanguage))
    void Promise.all([import('../knowledge/search.ts'), loading]).then(
      ([{ createSearch }, loaded]) => {
        // Building the index takes some 100 ms: the first keys come before it.
        requestIdleCallback(
          () => {
            if (!wanted) return
            const ready = createSearch([language, ...loaded])
            setSearch(() => ready)
          },
          { timeout: MAX_WAIT },
        )
      },
    )
    return () => {
      wanted = false
    }
  }, [language])
  return search
}
