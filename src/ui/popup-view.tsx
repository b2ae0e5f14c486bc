import { useEffect, useState } from 'preact/hooks'
import { handOver, takeOver } from '../platform/hand-over.ts'
import { openPage } from '../platform/open-page.ts'
import { LineIcon } from './line-icon.tsx'
import { LookUpPanel } from './look-up-panel.tsx'
import type { PopupLanguage } from './popup-start.ts'
import { Tabs } from './tabs.tsx'
import { useAnswers } from './use-answers.ts'
import { useSearch } from './use-search.ts'

const LOOK_UP = 0
const COMPARE = 1

/** What the address asks for, else what was typed while the popup was still opening. */
function askedFor(): string {
  const asked = new URLSearchParams(location.search).get('q')
  return asked ?? document.querySelector('textarea')?.value ?? ''
}

/** The view from which a code was looked up. */
interface Behind {
  readonly tab: number
  readonly query: string
}

/** The popup: look up, compare, and the codes of the page, a tab each. `?q=` in its address fills the field, `?handed-over` fills it with what the worker left. What was typed stays while one goes back and forth. */
export function Popup({ language }: { readonly language: PopupLanguage }) {
  const { popup } = language.words
  const [tab, setTab] = useState(0)
  const [query, setQuery] = useState(askedFor)
  const [pair, setPair] = useState({ a: '', b: '' })
  const [behind, setBehind] = useState<readonly Behind[]>([])
  useEffect(() => {
    if (new URLSearchParams(location.search).has('handed-over')) void takeOver().then(setQuery)
  }, [])
  const answers = useAnswers(language.tag)
  const search = useSearch(answers?.language)
  const compareWith = (code: string) => {
    setPair({ a: code, b: '' })
    setTab(COMPARE)
  }
  /** Looks up what takes the place of the present view, which is one step behind then. */
  const lookUpInstead = (text: string) => {
    if (query.trim() !== '' || tab !== LOOK_UP) setBehind([...behind, { tab, query }])
    setQuery(text)
    setTab(LOOK_UP)
  }
  const last = behind.at(-1)
  const goBack = () => {
    if (!last) return
    setQuery(last.query)
    setTab(last.tab)
    setBehind(behind.slice(0, -1))
  }
  return (
    <main>
      <h1 class="unseen">Bounce Lens</h1>
      <Tabs
        tabs={[
          {
            label: popup.lookUp,
            content: (
              <LookUpPanel
                language={language}
                answers={answers}
                search={search}
                query={query}
                back={
                  last && {
                    label: last.tab === LOOK_UP ? popup.back : popup.backToPage,
                    go: goBack,
                  }
                }
                onQuery={setQuery}
                onFile={lookUpInstead}
                onCompare={compareWith}
                onLookUp={lookUpInstead}
              />
            ),
          },
          {
            label: popup.compare,
            content: answers && (
              <answers.ComparePanel
                language={answers.language}
                search={search}
                pair={pair}
                onChange={setPair}
                linked
              />
            ),
          },
          {
            label: popup.page.tab,
            content: answers && (
              <answers.PagePanel
                language={answers.language}
                onCompare={compareWith}
                onLookUp={lookUpInstead}
              />
            ),
          },
        ]}
        active={tab}
        onActivate={setTab}
      >
        <a
          href="options.html"
          target="_blank"
          rel="noopener"
          aria-label={popup.options}
          title={popup.options}
        >
          <LineIcon name="options" />
        </a>
        <a
          href="popup.html"
          target="_blank"
          rel="noopener"
          aria-label={popup.inTab}
          title={popup.inTab}
          onClick={(event) => {
            if (query === '') return
            event.preventDefault()
            void handOver(query).then(() => openPage('src/ui/popup.html?handed-over'))
          }}
        >
          <LineIcon name="tab" />
        </a>
      </Tabs>
    </main>
  )
}
