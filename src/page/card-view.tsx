import { askWorker } from '../platform/ask-worker.ts'
import type { Answers, Question } from '../platform/messages.ts'
import { ExplanationView } from '../ui/explanation-view.tsx'
import { copyText } from './copy-text.ts'
import { quoteOf } from './quote-of.ts'
import { ticketText } from './ticket-text.ts'

export interface CardViewProps {
  readonly question: Question
  readonly answer: Answers['answers'][number]
  readonly words: Answers['words']
  /** The button that pins the card, and closes it then. */
  readonly onPin: (button: HTMLElement) => void
}

/** What a card says, and what can be done with it. */
export function CardView({ question, answer, words, onPin }: CardViewProps) {
  const { mention } = question
  const copy = (event: Event) => {
    const button = event.currentTarget as HTMLElement
    const done = copyText(ticketText(answer, words, quoteOf(question)))
    button.textContent = done ? words.copied : words.notCopied
  }
  const compare = () =>
    askWorker('compare', {
      ...(mention.reply && { reply: mention.reply }),
      ...(mention.enhanced && { enhanced: mention.enhanced }),
    })
  const actions: readonly (readonly [string, (event: Event) => unknown])[] = [
    [words.copy, copy],
    [words.compare, compare],
    [words.open, () => askWorker('open', quoteOf(question))],
    [words.pin, (event) => onPin(event.currentTarget as HTMLElement)],
  ]
  return (
    <ExplanationView
      code={answer.code}
      explanation={answer.explanation}
      verdict={answer.verdict}
      why={answer.why}
      words={words}
      actions={actions.map(([label, onClick]) => (
        <button key={label} type="button" onClick={onClick}>
          {label}
        </button>
      ))}
    />
  )
}
