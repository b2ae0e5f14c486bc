import type { Box } from '../platform/messages.ts'
import type { Anchor } from './anchor.ts'
import { LOW_CARD } from './limits.ts'
import type { OpenCard } from './open-card.ts'
import { placeCard, type Size } from './place-card.ts'

/** Where the code of a card is in the viewport; undefined when it is not to be seen there. */
export function codeIn(viewport: Size, anchor: Anchor): Box | undefined {
  const code = anchor.box()
  return code && code.bottom >= 0 && code.top <= viewport.height ? code : undefined
}

/** Puts a card that is on the page beside its code. */
export function putCard(card: OpenCard, code: Box, viewport: Size): void {
  const { panel } = card
  card.code = code
  panel.style.maxHeight = 'none'
  panel.style.width = `${placeCard(code, 0, viewport).width}px`
  const place = placeCard(code, panel.offsetHeight, viewport)
  for (const side of ['left', 'top', 'maxHeight'] as const) panel.style[side] = `${place[side]}px`
  panel.classList.toggle('low', place.maxHeight < LOW_CARD)
}
