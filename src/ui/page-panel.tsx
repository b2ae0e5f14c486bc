import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import { CopyButton } from './copy-button.tsx'
import { findInPage } from './find-in-page.ts'
import { listKeys } from './list-keys.ts'
import { pageTable } from './page-table.ts'
import { type FrameText, pageTexts } from './page-texts.ts'
import { ResultList } from './result-list.tsx'
import { ResultView } from './result-view.tsx'
import { resultsOfPage } from './results-of-page.ts'
import { SiteSwitch } from './site-switch.tsx'

export interface PagePanelProps {
  readonly language: Language
  readonly onCompare: (code: string) => void
}

/** The codes of the page on which the popup was opened: how many of each, what they mean, and where they are. */
export function PagePanel({ language, onCompare }: PagePanelProps) {
  const { popup } = language.words
  const [frames, setFrames] = useState<readonly FrameText[] | 'closed'>()
  const [active, setActive] = useState(0)
  const view = useRef<HTMLElement>(null)
  useEffect(() => {
    void pageTexts().then((texts) => setFrames(texts ?? 'closed'))
  }, [])
  const all = useMemo(
    () => (Array.isArray(frames) ? resultsOfPage(frames, language) : []),
    [frames, language],
  )
  const results = all.map(({ result }) => result)
  const chosen = all[active]
  const count = results.reduce((sum, { found }) => sum + (found?.count ?? 0), 0)

  const site = <SiteSwitch words={language.words.site} />
  if (!frames) return <p class="notice">{popup.page.reading}</p>
  if (!chosen)
    return (
      <>
        {site}
        <p class="notice" role="status">
          {frames === 'closed' ? popup.page.closed : popup.page.none}
        </p>
      </>
    )
  return (
    <>
      {site}
      <p class="notice" role="status">
        {fill(popup.page.found[count === 1 ? 'one' : 'other'], {
          count: count.toLocaleString(language.tag),
        })}
      </p>
      <ResultList
        id="page-results"
        words={popup}
        results={results}
        active={active}
        bars
        onChoose={setActive}
        onKeyDown={listKeys({
          count: results.length,
          active,
          onChoose: setActive,
          onEnter: () => view.current?.focus(),
          onEscape: () => window.close(),
        })}
      />
      <section ref={view} class="view" tabIndex={-1} aria-label={popup.answer}>
        <ResultView
          key={active}
          result={chosen.result}
          language={language}
          actions={
            <>
              <button
                type="button"
                onClick={() => void findInPage(chosen.frame, chosen.result.found?.written ?? '')}
              >
                {popup.page.show}
              </button>
              <button type="button" onClick={() => onCompare(chosen.result.code)}>
                {popup.compareWith}
              </button>
              <CopyButton
                {...popup.copy.table}
                words={popup}
                text={() => pageTable(results, language)}
              />
            </>
          }
        />
      </section>
    </>
  )
}
