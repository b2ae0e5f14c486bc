import type { Anchor } from './anchor.ts'

/** A card on the screen. */
export interface OpenCard {
  readonly anchor: Anchor
  readonly host: HTMLElement
  readonly panel: HTMLElement
  /** Where the keyboard was before it came into the card. */
  cameFrom?: Element | null
}

/** Whether the keyboard is in a card. */
export function hasFocus({ host }: OpenCard): boolean {
  return document.activeElement === host
}

/** Takes the keyboard into a card; closing it brings the keyboard back. */
export function focusCard(card: OpenCard): void {
  if (!hasFocus(card)) card.cameFrom = document.activeElement
  window.focus()
  card.panel.focus({ preventScroll: true })
}

/** Takes a card away, and brings the keyboard back from it. */
export function removeCard(card: OpenCard): void {
  const { host, cameFrom } = card
  const had = hasFocus(card)
  host.remove()
  if (had && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true })
}
