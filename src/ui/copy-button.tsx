import { useState } from 'preact/hooks'
import type { Words } from '../knowledge/words.ts'
import { LineIcon } from './line-icon.tsx'

export interface CopyButtonProps {
  /** What is copied or for whom: a word or two beside the sign for copying. */
  readonly label: string
  /** The whole of it: "Copy for the help desk". Holds the label. */
  readonly name: string
  readonly words: Words['popup']
  readonly text: () => string
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, name, words, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setOutcome(words.copied),
      () => setOutcome(words.notCopied),
    )
  return (
    <>
      <button type="button" aria-label={name} title={name} onClick={copy}>
        <LineIcon name="copy" />
        {outcome || label}
      </button>
      <span class="unseen" role="status">
        {outcome}
      </span>
    </>
  )
}
