import { describe, expect, it } from 'vitest'
import { MARGIN } from '../../src/page/limits.ts'
import { placeCard } from '../../src/page/place-card.ts'
import type { Box } from '../../src/platform/messages.ts'

const VIEWPORT = { width: 1200, height: 900 }

function code(left: number, top: number): Box {
  return { left, top, right: left + 60, bottom: top + 18 }
}

/** The card's box, when its content is `height` high. */
function cardBox(place: ReturnType<typeof placeCard>, height: number): Box {
  const shown = Math.min(height, place.maxHeight)
  return {
    left: place.left,
    top: place.top,
    right: place.left + place.width,
    bottom: place.top + shown,
  }
}

describe('placeCard', () => {
  it('puts the card below the code, its left edge under the code', () => {
    expect(placeCard(code(300, 200), 300, VIEWPORT)).toMatchObject({
      left: 300,
      top: 222,
      width: 360,
    })
  })

  it('puts it above where there is no room below', () => {
    const place = placeCard(code(300, 700), 300, VIEWPORT)
    expect(place.top + 300).toBeLessThanOrEqual(700)
  })

  it('moves it left at the right edge', () => {
    expect(placeCard(code(1130, 200), 300, VIEWPORT).left).toBe(1200 - 360 - MARGIN)
  })

  it('never makes it higher than 60 % of the viewport', () => {
    expect(placeCard(code(300, 20), 5000, VIEWPORT).maxHeight).toBe(540)
  })

  it('makes it as narrow as a narrow viewport', () => {
    expect(placeCard(code(10, 200), 300, { width: 300, height: 900 }).width).toBe(300 - 2 * MARGIN)
  })

  it('is a sheet at the bottom of a narrow screen, and at its top for a code down there', () => {
    const phone = { width: 380, height: 700 }
    expect(placeCard(code(10, 100), 300, phone)).toMatchObject({ left: 8, top: 392, width: 364 })
    expect(placeCard(code(10, 600), 300, phone).top).toBe(MARGIN)
  })

  it('goes beside the code in a viewport that is too low', () => {
    const place = placeCard(code(20, 60), 300, { width: 1200, height: 150 })
    expect(place.left).toBeGreaterThanOrEqual(80)
  })

  it('takes the few lines that fit above or below rather than cover the code', () => {
    const viewport = { width: 250, height: 175 }
    for (let top = 4; top < 150; top += 5) {
      const at = code(20, top)
      const card = cardBox(placeCard(at, 600, viewport), 600)
      expect(card.bottom <= at.top || card.top >= at.bottom, `code at ${top}`).toBe(true)
      expect(card.bottom - card.top).toBeGreaterThanOrEqual(40)
    }
  })

  it('stays in the viewport and off the code, wherever the code is', () => {
    for (let left = -30; left < 1200; left += 95) {
      for (let top = -10; top < 900; top += 45) {
        const at = code(left, top)
        const card = cardBox(placeCard(at, 480, VIEWPORT), 480)
        expect(card.left).toBeGreaterThanOrEqual(MARGIN)
        expect(card.right).toBeLessThanOrEqual(VIEWPORT.width - MARGIN)
        expect(card.top).toBeGreaterThanOrEqual(MARGIN - 1)
        expect(card.bottom).toBeLessThanOrEqual(VIEWPORT.height - MARGIN)
        expect(card.bottom <= at.top || card.top >= at.bottom).toBe(true)
      }
    }
  })
})
