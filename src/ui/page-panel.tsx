import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import { askFrame } from '../platform/ask-frame.ts'
import { subjectOf } from '../smtp/code.ts'
import { CopyButton } from './copy-button.tsx'
import { filterResults } from './filter-results.ts'
import { findInPage } from './find-in-page.ts'
import { listKeys } from './list-keys.ts'
import { pageMarkdown } from './page-markdown.ts'
import { PageProblem } from './page-problem.tsx'
import { pageTable } from './page-table.ts'
import { type FrameText, pageTexts } from './page-texts.ts'
import { ResultList } from './result-list.tsx'
import { ResultView } from './result-view.tsx'
import { type PageResult, resultsOfPage } from './results-of-page.ts'
import { SiteSwitch } from './site-switch.tsx'
import { ticketText } from './ticket-text.ts'

export interface PagePanelProps {
  readonly language: Language
  readonly onCompare: (code: string) => void
  readonly onLookUp: (code: string) => void
}

/** So many are seen at a glance. */
const FEW = 4

/** The codes of the page on which the popup was opened: how many of each, what they mean, and where they are. */
export function PagePanel({ language, onCompare, onLookUp }: PagePanelProps) {
  const { popup } = language.words
  const [frames, setFrames] = useState<readonly FrameText[] | 'closed'>()
  const [active, setActive] = useState(0)
  const view = useRef<HTMLElement>(null)
  const [typed, setTyped] = useState('')
  const read = () => void pageTexts().then((texts) => setFrames(texts ?? 'closed'))
  useEffect(read, [])
  const all = useMemo(
    () => (Array.isArray(frames) ? resultsOfPage(frames, language) : []),
    [frames, language],
  )
  const shown = filterResults(all, typed)
  const results = shown.map(({ result }) => result)
  const chosen = shown[active]
  const count = countOf(shown)
  const written = (number: number) => number.toLocaleString(language.tag)

  const site = <SiteSwitch words={language.words.site} />
  if (!frames) return <p class="notice">{popup.page.reading}</p>
  if (all.length === 0)
    return (
      <>
        {site}
        <PageProblem
          language={language}
          frames={frames === 'closed' ? undefined : frames}
          onAgain={read}
        />
      </>
    )
  return (
    <>
      {site}
      <div class="status">
        {all.length > FEW && (
          <input
            class="filter"
            type="search"
            value={typed}
            placeholder={fill(popup.page.filterAll, { count: written(countOf(all)) })}
            aria-label={popup.page.filter}
            title={popup.page.filter}
            onInput={({ currentTarget }) => {
              setActive(0)
              setTyped(currentTarget.value)
            }}
          />
        )}
        <p class={all.length > FEW ? 'unseen' : 'notice'} role="status">
          {fill(popup.page.found[count === 1 ? 'one' : 'other'], {
            count: written(count),
          })}
        </p>
        <p class="actions">
          <CopyButton
            {...popup.copy.table}
            words={popup}
            text={() => pageTable(results, language)}
          />
          <CopyButton
            {...popup.copy.markdown}
            words={popup}
            text={() => pageMarkdown(results, language)}
          />
        </p>
      </div>
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
      {chosen && (
        <section ref={view} class="view" tabIndex={-1} aria-label={popup.answer}>
          <ResultView
            key={chosen.result.code + chosen.result.explanation.title}
            result={chosen.result}
            language={language}
            onLookUp={onLookUp}
            actions={
              <>
                <button type="button" onClick={() => void show(chosen)}>
                  {popup.page.show}
                </button>
                <button type="button" onClick={() => onCompare(chosen.result.code)}>
                  {popup.compareWith}
                </button>
                <CopyButton
                  {...popup.copy.helpDesk}
                  words={popup}
                  text={() => ticketText(chosen.result, language)}
                />
              </>
            }
          />
        </section>
      )}
    </>
  )
}

/** How many codes these reasons were read from. */
function countOf(all: readonly PageResult[]): number {
  return all.reduce((sum, { result }) => sum + (result.found?.count ?? 0), 0)
}

/** Our script in that frame scrolls there and opens the card; where there is none, the browser's own search does. */
async function show({ result, frame }: PageResult): Promise<void> {
  const { reply, enhanced } = result.subject
  const subject = subjectOf(reply, enhanced)
  const there = await askFrame(frame.tabId, frame.frameId, { name: 'goTo', subject })
  if (!there) await findInPage(frame, result.found?.written ?? '')
}
