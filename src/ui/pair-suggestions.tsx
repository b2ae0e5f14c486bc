import type { Language } from '../knowledge/words.ts'
import type { Pair } from './pair.ts'

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

export interface PairSuggestionsProps {
  readonly language: Language
  readonly onChange: (pair: Pair) => void
  readonly recent: readonly string[]
  readonly onForget: () => void
}

/** The pairs that were compared last, and those that people confuse most. */
export function PairSuggestions({ language, recent, onForget, onChange }: PairSuggestionsProps) {
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

interface PairsProps {
  readonly onChange: (pair: Pair) => void
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
