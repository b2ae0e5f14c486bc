import type { Box } from '../platform/messages.ts'
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  GAP,
  MARGIN,
  MIN_CARD_HEIGHT,
  NARROW,
  ONE_LINE,
} from './limits.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface CardPlace {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly maxHeight: number
}

/**
 * Where the card goes: on a narrow screen a sheet at the bottom (at the top for a code down there); else below the
 * code, else above, else where more room is, else beside it, else where a few lines fit. Never outside the viewport,
 * and over the code only where not even one line fits beside it.
 * @param code the rectangle around all lines of the code.
 * @param height the card's own height when nothing limits it.
 * @param viewport its size without scroll bars.
 */
export function placeCard(code: Box, height: number, viewport: Size): CardPlace {
  const most = viewport.width < NARROW ? viewport.width : CARD_WIDTH
  const width = Math.min(most, viewport.width - 2 * MARGIN)
  const highest = Math.min(viewport.height - 2 * MARGIN, viewport.height * CARD_HEIGHT)
  const wanted = Math.min(height, highest)
  const sheet = viewport.width < NARROW ? placeSheet(code, wanted, viewport) : undefined
  if (sheet !== undefined) return { left: MARGIN, top: sheet, width, maxHeight: highest }

  const left = clamp(code.left, viewport.width - width)
  const below = viewport.height - code.bottom - GAP - MARGIN
  const above = code.top - GAP - MARGIN
  const room = Math.max(below, above)

  const outside = (): CardPlace => {
    const isBelow = wanted <= below || below >= above
    const maxHeight = Math.min(highest, isBelow ? below : above)
    const top = isBelow ? code.bottom + GAP : code.top - GAP - Math.min(wanted, maxHeight)
    return { left, top, width, maxHeight }
  }

  if (wanted <= room || room >= MIN_CARD_HEIGHT) return outside()
  const beside = { top: clamp(code.top, viewport.height - wanted), width, maxHeight: highest }
  const right = code.right + GAP
  if (right + width <= viewport.width - MARGIN) return { ...beside, left: right }
  if (code.left - GAP - MARGIN >= width) return { ...beside, left: code.left - GAP - width }
  return room >= ONE_LINE ? outside() : { ...beside, left }
}

/** The top of a sheet at the bottom of the screen, or at its top, whichever leaves the code to be seen. */
function placeSheet(code: Box, height: number, viewport: Size): number | undefined {
  const bottom = viewport.height - height - MARGIN
  if (code.bottom + GAP <= bottom) return bottom
  return code.top - GAP >= MARGIN + height ? MARGIN : undefined
}

/** Where a card stays inside, in a room of that size for its left or upper edge. */
export function clamp(value: number, room: number): number {
  return Math.max(MARGIN, Math.min(value, room - MARGIN))
}
