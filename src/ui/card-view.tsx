import type { Explanation } from '../knowledge/explanation.ts'
import type { VerdictWords } from '../knowledge/verdict-words.ts'
import type { LanguageTag, Words } from '../knowledge/words.ts'
import type { CardAction } from '../platform/messages.ts'
import type { Settings } from '../platform/settings.ts'
import { ExplanationView } from './explanation-view.tsx'

/** A key, and what it does. */
export interface KeyHint {
  readonly key: string
  readonly does: string
}

export interface CardViewProps {
  readonly tag: LanguageTag
  readonly theme: Settings['theme']
  readonly code: string
  readonly explanation: Explanation
  readonly verdict: VerdictWords
  readonly why: string
  readonly words: Words['card']
  /** The keys that work in a card; none where the user wants no hints. */
  readonly hints: readonly KeyHint[]
}

const ACTIONS: readonly CardAction[] = ['copy', 'compare', 'open', 'pin']

/**
 * A card in a page: its box, what it says, and what can be done with it. It goes to its frame as plain data: what a
 * button does is known by its name there.
 */
export function CardView({ tag, theme, hints, words, ...said }: CardViewProps) {
  return (
    <div
      class="card"
      lang={tag}
      dir="ltr"
      popover="manual"
      role="dialog"
      tabindex={-1}
      aria-label={`${said.code} ${said.explanation.title}`}
      data-theme={theme}
    >
      <ExplanationView
        {...said}
        words={words}
        actions={[
          ...ACTIONS.map((action) => (
            <button key={action} type="button" data-action={action}>
              {words[action]}
            </button>
          )),
          // Only a pinned card shows it: card.css.
          <button key="move" type="button" data-action="move" aria-label={words.moveByKeys}>
            {words.move}
          </button>,
          <span key="said" class="unseen" role="status" />,
          hints.length > 0 && (
            <p key="hints" class="hints">
              {hints.map(({ key, does }) => (
                <span key={key}>
                  <kbd>{key}</kbd> {does}
                </span>
              ))}
            </p>
          ),
        ]}
      />
    </div>
  )
}
