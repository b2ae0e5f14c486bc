import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import { LineIcon } from './line-icon.tsx'

/** In UTF-16 units. A bounce is a few thousand; laying out millions would make the field stand still. */
const MAX_TEXT = 200_000

export interface TextFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly words: Words['popup']
  readonly value: string
  readonly multiline: boolean
  /** The id of the list of results, and of the chosen one. */
  readonly controls: string | undefined
  readonly activeOption: string | undefined
  readonly onChange: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The one field: a line for a query, some lines for a pasted text; cuts what is too long, and says so. */
export function TextField(props: TextFieldProps) {
  const { field, words, value, multiline, onChange, onKeyDown } = props
  const [cut, setCut] = useState(false)
  const take = (text: string) => {
    setCut(text.length > MAX_TEXT)
    onChange(text.slice(0, MAX_TEXT))
  }
  return (
    <>
      <div class="field">
        <textarea
          ref={field}
          rows={multiline ? 2 : 1}
          value={value}
          placeholder={words.placeholder}
          aria-label={words.field}
          aria-autocomplete="list"
          aria-controls={props.controls}
          aria-activedescendant={props.activeOption}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          onInput={({ currentTarget }) => take(currentTarget.value)}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? ''
            if (text.length <= MAX_TEXT) return
            event.preventDefault()
            take(text)
          }}
          onKeyDown={(event) => {
            // Esc in an empty field closes the popup; arrows and Enter in a text move about in it.
            const ours = event.key === 'Escape' ? value !== '' : !multiline
            if (ours) onKeyDown(event)
          }}
        />
        {value && (
          <button
            type="button"
            aria-label={words.clear}
            onClick={() => {
              take('')
              field.current?.focus()
            }}
          >
            <LineIcon name="clear" />
          </button>
        )}
      </div>
      {cut && (
        <p class="notice" role="alert">
          {fill(words.cut, { count: MAX_TEXT.toLocaleString(document.documentElement.lang) })}
        </p>
      )}
    </>
  )
}
