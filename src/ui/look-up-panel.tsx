import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Search } from '../knowledge/search.ts'
import { CopyButton } from './copy-button.tsx'
import { listKeys } from './list-keys.ts'
import type { Findings } from './look-up.ts'
import { Outcome } from './outcome.tsx'
import type { PopupLanguage } from './popup-start.ts'
import { optionId, ResultList } from './result-list.tsx'
import { ResultView } from './result-view.tsx'
import { senderText } from './sender-text.ts'
import { TextField } from './text-field.tsx'
import { ticketText } from './ticket-text.ts'
import type { Answers } from './use-answers.ts'
import { useRecent } from './use-recent.ts'

export interface LookUpPanelProps {
  readonly language: PopupLanguage
  /** Undefined until they are loaded: the commonest codes are there before. */
  readonly answers: Answers | undefined
  readonly search: Search | undefined
  readonly query: string
  /** The way back to where the code was quoted. */
  readonly back?: { readonly label: string; readonly go: () => void } | undefined
  readonly onQuery: (query: string) => void
  readonly onFile: (text: string) => void
  readonly onCompare: (code: string) => void
  readonly onLookUp: (code: string) => void
}

const LIST = 'look-up-results'
/** About as many characters fit into one line of the field. */
const LINE = 48

/** One field for a code, words or a whole bounce, and the answers as one types. */
export function LookUpPanel(props: LookUpPanelProps) {
  const { language, answers, search, query, back, onQuery, onFile, onCompare, onLookUp } = props
  const { popup } = language.words
  const [shown, setShown] = useState<string>()
  const [recent, forget] = useRecent('codes', shown)
  const { kind, results } = useMemo(
    () => answers?.lookUp(query, search, answers.language, recent) ?? opening(query, language),
    [query, search, language, answers, recent],
  )
  const [choice, setChoice] = useState({ query, index: -1 })
  const field = useRef<HTMLTextAreaElement>(null)
  const view = useRef<HTMLElement>(null)
  const first = kind === 'empty' ? -1 : 0
  const active = choice.query === query && choice.index >= 0 ? choice.index : first
  const result = results[active]

  useEffect(() => field.current?.focus(), [])
  useEffect(() => setShown(kind === 'text' ? undefined : result?.code), [kind, result?.code])

  const keys = listKeys({
    count: results.length,
    active,
    onChoose: (index) => setChoice({ query, index }),
    onEnter: () => view.current?.focus(),
    onEscape: () => {
      if (back) back.go()
      else onQuery('')
      field.current?.focus()
    },
  })

  return (
    <>
      <TextField
        field={field}
        language={language}
        value={query}
        multiline={query.length > LINE || query.includes('\n')}
        controls={results.length > 1 ? LIST : undefined}
        activeOption={result && results.length > 1 ? optionId(LIST, active) : undefined}
        onChange={onQuery}
        onFile={onFile}
        onKeyDown={keys}
      />
      <div class="status">
        <p class="notice" role="status">
          {kind === 'query' && results.length === 0 && search && fill(popup.nothing, { query })}
          {kind === 'text' && !results[0]?.code && (result ? popup.worded : popup.noCode)}
          {results.length > 1 && (
            <span class={kind === 'query' ? 'unseen' : ''}>
              {fill(
                recent.length > 0 && kind === 'empty' ? popup.recentFirst : popup.counts[kind],
                { count: results.length },
              )}
            </span>
          )}
        </p>
        {back && (
          <button type="button" class="quiet" onClick={back.go}>
            {back.label}
          </button>
        )}
        {kind === 'empty' && recent.length > 0 && (
          <button type="button" class="quiet" onClick={forget}>
            {popup.forget}
          </button>
        )}
      </div>
      {results.length > 1 && (
        <ResultList
          id={LIST}
          words={popup}
          results={results}
          active={active}
          onChoose={(index) => setChoice({ query, index })}
          onKeyDown={keys}
        />
      )}
      {result && (
        <section ref={view} class="view" tabIndex={-1} aria-label={popup.answer}>
          <Outcome result={result} words={popup} />
          <ResultView
            key={`${result.code} ${result.explanation.title}`}
            result={result}
            language={language}
            onLookUp={onLookUp}
            actions={
              <>
                {result.code && (
                  <button type="button" onClick={() => onCompare(result.code)}>
                    {popup.compareWith}
                  </button>
                )}
                <CopyButton
                  {...popup.copy.helpDesk}
                  words={popup}
                  text={() => ticketText(result, language)}
                />
                <CopyButton
                  {...popup.copy.sender}
                  words={popup}
                  text={() => senderText(result, language)}
                />
              </>
            }
          />
        </section>
      )}
    </>
  )
}

/** What is shown before anything can be looked up. */
function opening(query: string, { common }: PopupLanguage): Findings {
  return query.trim() === '' ? { kind: 'empty', results: common } : { kind: 'query', results: [] }
}
