import type { ComponentChildren } from 'preact'
import type { Explanation, Source } from '../knowledge/explanation.ts'
import type { VerdictWords } from '../knowledge/verdict-words.ts'
import type { Words } from '../knowledge/words.ts'
import { LinkedText } from './linked-text.tsx'
import { Sources } from './sources.tsx'
import { VerdictIcon } from './verdict-icon.tsx'

export interface ExplanationViewProps {
  /** The code in its usual writing (formatCode). */
  readonly code: string
  readonly explanation: Explanation
  /** The sentences of verdictWords(explanation, language). */
  readonly verdict: VerdictWords
  /** The sentence of why(explanation, language). */
  readonly why: string
  readonly words: Words['card']
  /** What the text itself says, above the meaning. */
  readonly children?: ComponentChildren
  /** Buttons below the text. */
  readonly actions?: ComponentChildren
}

/** One explanation, for the card in a page and for the popup. All texts come in; nothing is decided here. */
export function ExplanationView(props: ExplanationViewProps) {
  const { code, explanation, verdict, why, words, children, actions } = props
  const { steps, permanence, actor } = explanation
  return (
    <article class="explanation">
      <header class="explanation-head">
        <h2>
          {code && <code>{code}</code>} {explanation.title}
        </h2>
        <div class="verdict" data-permanence={permanence}>
          <VerdictIcon permanence={permanence} />
          <p>
            <strong>{verdict.outcome}</strong>
            <br />
            {verdict.verdict}
            <br />
            {verdict.actor}
          </p>
        </div>
      </header>
      <div class="explanation-body">
        {children}
        <p>{explanation.meaning}</p>
        <p class="soft">{why}</p>
        {explanation.contradictions.map((sentence) => (
          <p key={sentence} class="note">
            {sentence}
          </p>
        ))}
        <StepList
          label={words.sender}
          steps={steps.sender}
          sources={explanation.sources}
          open={true}
        />
        <StepList
          label={words.admin}
          steps={steps.admin}
          sources={explanation.sources}
          open={!/^(sender|recipient)$/.test(actor)}
        />
        <Fold label={words.whenSeen}>{explanation.whenSeen && <p>{explanation.whenSeen}</p>}</Fold>
        <Fold label={words.sources}>
          <Sources sources={explanation.sources} checked={words.checked} />
        </Fold>
      </div>
      {actions && <footer class="explanation-actions">{actions}</footer>}
    </article>
  )
}

interface StepListProps {
  readonly label: string
  readonly steps: readonly string[]
  readonly sources: readonly Source[]
  readonly open: boolean
}

function StepList({ label, steps, sources, open }: StepListProps) {
  if (steps.length === 0) return null
  return (
    <Fold label={label} open={open}>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            <LinkedText text={step} sources={sources} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}

interface FoldProps {
  readonly label: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

function Fold({ label, open = false, children }: FoldProps) {
  if (!children) return null
  return (
    <details open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}
