import type { Anchor } from './anchor.ts'

/** A card on the screen. */
export interface OpenCard {
  readonly anchor: Anchor
  readonly host: HTMLElement
  readonly panel: HTMLElement
  /** Where the keyboard was before it came into the card. */
  cameFrom?: Element | null
}

/** Takes a card away, and brings the keyboard back from it. */
export function removeCard({ host, cameFrom }: OpenCard): void {
  const hadFocus = document.activeElement === host
  host.remove()
  if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus({ preventScroll: true })
}
