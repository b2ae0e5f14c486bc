import type { Box } from '../platform/messages.ts'
import { CARD_HEIGHT, CARD_WIDTH, GAP, MARGIN, MIN_CARD_HEIGHT, NARROW } from './limits.ts'

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
 * Where the card goes: on a narrow screen a sheet at the bottom (at the top for a code down there); else below the code, else above, else where more room is, else beside it. Never outside the
 * viewport, and over the code only where no side of it has room for a sentence.
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

  if (wanted <= room || room >= MIN_CARD_HEIGHT) {
    const isBelow = wanted <= below || below >= above
    const maxHeight = Math.min(highest, isBelow ? below : above)
    const top = isBelow ? code.bottom + GAP : code.top - GAP - Math.min(wanted, maxHeight)
    return { left, top, width, maxHeight }
  }
  const top = clamp(code.top, viewport.height - wanted)
  const right = viewport.width - code.right - GAP - MARGIN
  if (right >= width) return { left: code.right + GAP, top, width, maxHeight: highest }
  if (code.left - GAP - MARGIN >= width) {
    return { left: code.left - GAP - width, top, width, maxHeight: highest }
  }
  return { left, top, width, maxHeight: highest }
}

/** The top of a sheet at the bottom of the screen, or at its top, whichever leaves the code to be seen. */
function placeSheet(code: Box, height: number, viewport: Size): number | undefined {
  const bottom = viewport.height - height - MARGIN
  if (code.bottom + GAP <= bottom) return bottom
  return code.top - GAP >= MARGIN + height ? MARGIN : undefined
}

function clamp(value: number, room: number): number {
  return Math.max(MARGIN, Math.min(value, room - MARGIN))
}
