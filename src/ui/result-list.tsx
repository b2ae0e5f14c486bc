import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '../knowledge/words.ts'
import { recipientList } from './recipient-list.ts'
import type { Found, Result } from './result.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './result-list.css'

export interface ResultListProps {
  readonly id: string
  readonly words: Words['popup']
  readonly results: readonly Result[]
  /** The chosen one; -1 while none is. */
  readonly active: number
  /** Whether to draw how often each occurs. */
  readonly bars?: boolean
  readonly onChoose: (index: number) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Codes to choose from, by pointer, touch or the arrow keys (an ARIA listbox). */
export function ResultList(props: ResultListProps) {
  const { id, words, results, active, bars, onChoose, onKeyDown } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const most = Math.max(...results.map(({ found }) => found?.count ?? 0))
  return (
    <div
      ref={list}
      id={id}
      class={bars ? 'results with-bars' : 'results'}
      role="listbox"
      tabIndex={0}
      aria-label={words.results}
      aria-activedescendant={active < 0 ? undefined : optionId(id, active)}
      onKeyDown={onKeyDown}
    >
      {results.map(({ code, explanation, found }, index) => (
        <button
          key={`${code} ${explanation.title}`}
          id={optionId(id, index)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-permanence={explanation.permanence}
          onClick={() => onChoose(index)}
        >
          <VerdictIcon permanence={explanation.permanence} />
          <code>{code}</code>
          <span title={explanation.title}>{explanation.title}</span>
          {found &&
            (bars && most > 1 ? (
              <small class="count" style={{ '--share': found.count / most }}>
                {found.count}
              </small>
            ) : (
              <small>{whose(found, words)}</small>
            ))}
        </button>
      ))}
    </div>
  )
}

/** The recipients, while they leave the title room; else how many replies say so. */
function whose(found: Found, words: Words['popup']): string {
  const { count, recipients } = found
  if (count > 1 && recipients.length !== 1) return `×\u2009${count}`
  return recipientList(found, words)
}

/** The id of one option, for the field that points at it with aria-activedescendant. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`
}
