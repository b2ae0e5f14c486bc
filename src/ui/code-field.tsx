import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Search } from '../knowledge/search.ts'
import type { Language } from '../knowledge/words.ts'
import { parseCode } from '../smtp/code.ts'
import { listKeys } from './list-keys.ts'
import { optionId, ResultList } from './result-list.tsx'
import { resultOfCode } from './result-of-code.ts'

export interface CodeFieldProps {
  readonly label: string
  readonly value: string
  readonly search: Search | undefined
  readonly language: Language
  /** Whether the field is where one goes on typing when it appears. */
  readonly focused?: boolean
  readonly onChange: (text: string) => void
}

/** More suggestions than these would hide what is below. */
const MAX_SUGGESTIONS = 5

/** A field for one code, which suggests codes for whatever else is typed (an ARIA combobox). */
export function CodeField({ label, value, search, language, focused, onChange }: CodeFieldProps) {
  const { popup } = language.words
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const wanted = useRef(focused)
  useEffect(() => {
    if (wanted.current) field.current?.focus()
  }, [])
  const [active, setActive] = useState(0)
  const open = value.trim() !== '' && !parseCode(value)
  const results = open
    ? (search?.(value, MAX_SUGGESTIONS) ?? []).map((hit) => resultOfCode(hit, language))
    : []
  const take = (index: number) => {
    const result = results[index]
    if (result) onChange(result.code)
  }
  const keys = listKeys({
    count: results.length,
    active,
    onChoose: setActive,
    onEnter: () => take(active),
    onEscape: () => onChange(''),
  })
  return (
    <div class="code-field">
      <label for={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        value={value}
        maxLength={200}
        spellcheck={false}
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={results.length > 0 ? optionId(`${id}-list`, active) : undefined}
        onInput={({ currentTarget }) => {
          setActive(0)
          onChange(currentTarget.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value !== '') keys(event)
        }}
      />
      {open && results.length === 0 && search && (
        <p class="notice" role="status">
          {fill(popup.nothing, { query: value })}
        </p>
      )}
      {results.length > 0 && (
        <ResultList
          id={`${id}-list`}
          words={popup}
          results={results}
          active={active}
          onChoose={take}
          onKeyDown={keys}
        />
      )}
    </div>
  )
}
