import type { Box, Question } from '../platform/messages.ts'
import type { Anchor } from './anchor.ts'
import { isOwnHost } from './own-host.ts'

/** A card on the screen. */
export interface OpenCard {
  /** Another one once the page has written the code's text anew. */
  anchor: Anchor
  readonly question: Question
  /** Where its code was when the card was placed. */
  code?: Box
  readonly host: HTMLElement
  readonly panel: HTMLElement
}

/** Where the keyboard was before it came into a card; from one card to the next it stays that. */
let cameFrom: Element | null = null

/** Whether the keyboard is in a card. */
export function hasFocus({ host }: OpenCard): boolean {
  return (host.getRootNode() as Document | ShadowRoot).activeElement === host
}

/** Takes the keyboard into a card; closing it brings the keyboard back. */
export function focusCard({ panel }: OpenCard): void {
  const { activeElement } = document
  if (!activeElement || !isOwnHost(activeElement)) cameFrom = activeElement
  window.focus()
  panel.focus({ preventScroll: true })
}

/** Takes a card away, and brings the keyboard back from it. */
export function removeCard(card: OpenCard): void {
  const had = hasFocus(card)
  card.host.remove()
  if (had && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true })
}
