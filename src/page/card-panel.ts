import { askWorker } from '../platform/ask-worker.ts'
import type { Answer, CardAction } from '../platform/messages.ts'
import type { CardContent } from './card-content.ts'
import { copyText } from './copy-text.ts'
import { domOf } from './dom-of.ts'

/** What a card's buttons do. */
type Actions = Readonly<Record<CardAction, (button: HTMLElement) => void>>

/**
 * The card's box, with what it says and does; not yet on the page.
 * @param pin pins the card, or closes it when it is pinned.
 */
export function cardPanel(
  { question, answers: { words } }: CardContent,
  answer: Answer,
  pin: (button: HTMLElement) => void,
): HTMLElement {
  const panel = domOf(answer.card) as HTMLElement
  const actions: Actions = {
    copy: (button) => {
      const said = copyText(answer.ticket) ? words.copied : words.notCopied
      for (const place of [button, panel.querySelector('[role=status]') as Element])
        place.textContent = said
    },
    compare: () => askWorker('compare', question.mention),
    open: () => askWorker('open', question.text),
    pin,
  }
  panel.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button')
    if (button) actions[button.dataset.action as CardAction]?.(button)
  })
  return panel
}
