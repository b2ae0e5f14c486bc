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
import { useRecent } from './use-recent.ts'

/** What stands in the two fields. */
export interface Pair {
  readonly a: string
  readonly b: string
}

export interface ComparePanelProps {
  readonly language: Language
  readonly search: Search | undefined
  readonly pair: Pair
  readonly onChange: (pair: Pair) => void
  /** Whether to offer the comparison as a page of its own. */
  readonly linked?: boolean
}

/** What people mix up most. */
const CONFUSED: readonly Pair[] = [
  { a: '421', b: '450' },
  { a: '450', b: '451' },
  { a: '450', b: '550' },
  { a: '550', b: '554' },
  { a: '452', b: '552' },
  { a: '550', b: '551' },
  { a: '500', b: '501' },
  { a: '530', b: '535' },
  { a: '5.1.1', b: '5.1.10' },
  { a: '5.7.1', b: '5.7.26' },
  { a: '550', b: '550 5.1.1' },
]

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
              label={popup.copyText}
              words={popup}
              text={() => comparisonText(a, b, comparison, language.words)}
            />
          </p>
          <ComparisonView a={a} b={b} comparison={comparison} words={language.words} />
        </div>
      ) : (
        <Suggestions language={language} recent={recent} onForget={forget} onChange={onChange} />
      )}
    </>
  )
}

interface SuggestionsProps extends Pick<ComparePanelProps, 'language' | 'onChange'> {
  readonly recent: readonly string[]
  readonly onForget: () => void
}

/** The pairs that were compared last, and those that people confuse most. */
function Suggestions({ language, recent, onForget, onChange }: SuggestionsProps) {
  const { popup } = language.words
  return (
    <section class="suggestions">
      {recent.length > 0 && (
        <>
          <div class="status">
            <h2>{popup.recent}</h2>
            <button type="button" class="quiet" onClick={onForget}>
              {popup.forget}
            </button>
          </div>
          <Pairs pairs={recent.map(toPair)} onChange={onChange} />
        </>
      )}
      <h2>{popup.confused}</h2>
      <Pairs pairs={CONFUSED} onChange={onChange} />
    </section>
  )
}

function toPair(entry: string): Pair {
  const [a = '', b = ''] = entry.split(' / ')
  return { a, b }
}

interface PairsProps extends Pick<ComparePanelProps, 'onChange'> {
  readonly pairs: readonly Pair[]
}

function Pairs({ pairs, onChange }: PairsProps) {
  return (
    <ul>
      {pairs.map(({ a, b }) => (
        <li key={`${a} ${b}`}>
          <button type="button" onClick={() => onChange({ a, b })}>
            <code>{a}</code> – <code>{b}</code>
          </button>
        </li>
      ))}
    </ul>
  )
}
