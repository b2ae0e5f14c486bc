import { useMemo } from 'preact/hooks'
import { compare } from '../knowledge/compare.ts'
import type { Search } from '../knowledge/search.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode, parseCode } from '../smtp/code.ts'
import { CodeField } from './code-field.tsx'
import { comparisonText } from './comparison-text.ts'
import { ComparisonView } from './comparison-view.tsx'
import { CopyButton } from './copy-button.tsx'
import { LineIcon } from './line-icon.tsx'
import type { Pair } from './pair.ts'
import { PairSuggestions } from './pair-suggestions.tsx'
import { useRecent } from './use-recent.ts'
import './compare-panel.css'
import './explanation.css'

export interface ComparePanelProps {
  readonly language: Language
  readonly search: Search | undefined
  readonly pair: Pair
  readonly onChange: (pair: Pair) => void
  /** Whether to offer the comparison as a page of its own. */
  readonly linked?: boolean
}

/** Two fields, and what differs between the codes in them. */
export function ComparePanel({ language, search, pair, onChange, linked }: ComparePanelProps) {
  const { popup } = language.words
  const [a, b] = [parseCode(pair.a), parseCode(pair.b)]
  const [recent, forget] = useRecent('pairs', a && b && `${formatCode(a)} / ${formatCode(b)}`)
  const comparison = useMemo(
    () => (a && b ? compare(a, b, language) : undefined),
    [pair.a, pair.b, language],
  )
  return (
    <>
      <div class="pair-fields">
        <CodeField
          label={popup.first}
          value={pair.a}
          search={search}
          language={language}
          onChange={(code) => onChange({ ...pair, a: code })}
        />
        <button
          type="button"
          class="swap"
          aria-label={popup.swap}
          title={popup.swap}
          onClick={() => onChange({ a: pair.b, b: pair.a })}
        >
          <LineIcon name="swap" />
        </button>
        <CodeField
          label={popup.second}
          focused={a !== undefined && !b}
          value={pair.b}
          search={search}
          language={language}
          onChange={(code) => onChange({ ...pair, b: code })}
        />
      </div>
      {a && b && comparison ? (
        <div class="view">
          {formatCode(a) !== formatCode(b) && (
            <p class="actions">
              {linked && (
                <a
                  href={`compare.html?${new URLSearchParams({ ...pair })}`}
                  target="_blank"
                  rel="noopener"
                >
                  {popup.fullPage}
                </a>
              )}
              <CopyButton
                {...popup.copy.comparison}
                words={popup}
                text={() => comparisonText(a, b, comparison, language.words)}
              />
              {!linked && (
                <button type="button" onClick={() => print()}>
                  {popup.print}
                </button>
              )}
            </p>
          )}
          <ComparisonView a={a} b={b} comparison={comparison} words={language.words} />
        </div>
      ) : (
        <PairSuggestions
          language={language}
          recent={recent}
          onForget={forget}
          onChange={onChange}
        />
      )}
    </>
  )
}
