import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import { LineIcon } from './line-icon.tsx'
import { useFileDrop } from './use-file-drop.ts'
import './text-field.css'

/** In UTF-16 units. A bounce is a few thousand; laying out millions would make the field stand still. */
const MAX_TEXT = 200_000

/** The source of a message, as webmails show it: to be decoded like a saved one. */
const SOURCE = /^MIME-Version:/im

export interface TextFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly language: SurfaceLanguage
  readonly value: string
  readonly multiline: boolean
  /** The id of the list of results, and of the chosen one. */
  readonly controls: string | undefined
  readonly activeOption: string | undefined
  readonly onChange: (text: string) => void
  /** A text that takes the place of what was typed, out of a file. */
  readonly onFile: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** The one field: a line for a query, some lines for a text pasted or out of a file; what is too long is cut. */
export function TextField(props: TextFieldProps) {
  const { field, language, value, multiline, onChange, onFile, onKeyDown } = props
  const words = language.words.popup
  const [notice, setNotice] = useState('')
  const take = (text: string, on = onChange, note = '') => {
    const count = MAX_TEXT.toLocaleString(language.tag)
    setNotice(text.length > MAX_TEXT ? fill(words.cut, { count }) : note)
    on(text.slice(0, MAX_TEXT))
  }
  const open = async (file: Blob) => {
    // Rarely used, and as large as all the rest of the popup.
    const { readFile } = await import('./read-file.ts')
    const read = await readFile(file)
    if ('text' in read) take(read.text, onFile, read.note && words.files[read.note])
    else setNotice(words.files[read.problem])
  }
  useFileDrop(open)

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
            const source = value.trim() === '' && SOURCE.test(text)
            if (text.length <= MAX_TEXT && !source) return
            event.preventDefault()
            if (source) void open(new Blob([text]))
            else take(text)
          }}
          onKeyDown={(event) => {
            // Esc in an empty field closes the popup; arrows and Enter in a text move about in it.
            const ours = event.key === 'Escape' ? value !== '' : !multiline
            if (ours) onKeyDown(event)
          }}
        />
        <div class="in-field">
          {value && (
            <button
              type="button"
              aria-label={words.clear}
              title={words.clear}
              onClick={() => {
                take('')
                field.current?.focus()
              }}
            >
              <LineIcon name="clear" />
            </button>
          )}
          <label title={words.open}>
            <LineIcon name="open" />
            <span class="unseen">{words.open}</span>
            <input
              class="unseen"
              type="file"
              accept=".eml,.msg,.log,.txt,message/rfc822,text/*"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0]
                if (file) void open(file)
                // The same file once more is a choice too.
                currentTarget.value = ''
              }}
            />
          </label>
        </div>
      </div>
      {notice && (
        <p class="notice" role="alert">
          {notice}
        </p>
      )}
    </>
  )
}
