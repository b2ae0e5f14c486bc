import { useState } from 'preact/hooks'
import type { Words } from '../knowledge/words.ts'

export interface CopyButtonProps {
  readonly label: string
  readonly words: Words['popup']
  readonly text: () => string
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, words, text }: CopyButtonProps) {
  const [state, setState] = useState(label)
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setState(words.copied),
      () => setState(words.notCopied),
    )
  return (
    <button type="button" aria-live="polite" onClick={copy}>
      {state}
    </button>
  )
}
