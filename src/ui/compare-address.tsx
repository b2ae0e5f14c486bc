import { useState } from 'preact/hooks'
import type { Language } from '../knowledge/words.ts'
import { ComparePanel } from './compare-panel.tsx'
import type { Pair } from './pair.ts'
import { useSearch } from './use-search.ts'

/** The comparison as a page of its own, whose address says what is compared and can be bookmarked. */
export function CompareAddress({ language }: { readonly language: Language }) {
  const [pair, setPair] = useState(readAddress)
  const search = useSearch(language)
  document.title = [pair.a, pair.b].filter(Boolean).join(' / ') || language.words.popup.compare
  const change = (next: Pair) => {
    history.replaceState(null, '', `?${new URLSearchParams({ ...next })}`)
    setPair(next)
  }
  return (
    <main>
      <h1>
        <img src="/icons/icon.svg" alt="" width="24" height="24" />
        {language.words.popup.compare}
      </h1>
      <ComparePanel language={language} search={search} pair={pair} onChange={change} />
    </main>
  )
}

function readAddress(): Pair {
  const query = new URLSearchParams(location.search)
  return { a: query.get('a') ?? '', b: query.get('b') ?? '' }
}
