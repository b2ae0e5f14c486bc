import type { Anchor } from './anchor.ts'
import { MOVE_STEP } from './limits.ts'
import { hasFocus, type OpenCard, removeCard } from './open-card.ts'
import { clamp } from './place-card.ts'
import { viewportSize } from './viewport-size.ts'

/** Which way an arrow key moves a card. */
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-MOVE_STEP, 0],
  ArrowRight: [MOVE_STEP, 0],
  ArrowUp: [0, -MOVE_STEP],
  ArrowDown: [0, MOVE_STEP],
}

/** The cards that stay until they are closed one by one, whatever pointer and page do. */
export class PinnedCards {
  readonly #cards = new Set<OpenCard>()

  /** Lets a card stay, and be moved: dragged by its head, or with the arrow keys on its handle. */
  add(card: OpenCard): void {
    this.#cards.add(card)
    const { panel } = card
    panel.classList.add('pinned')
    const head = panel.querySelector<HTMLElement>('.explanation-head')
    head?.addEventListener('pointerdown', ({ isTrusted, button, pointerId, clientX, clientY }) => {
      if (!isTrusted || button !== 0) return
      const x = clientX - panel.offsetLeft
      const y = clientY - panel.offsetTop
      head.setPointerCapture(pointerId)
      head.onpointermove = (event) => moveTo(panel, event.clientX - x, event.clientY - y)
      head.onlostpointercapture = () => {
        head.onpointermove = null
      }
    })
    panel.querySelector<HTMLElement>('[data-action=move]')?.addEventListener('keydown', (event) => {
      const move = ARROWS[event.key]
      if (!event.isTrusted || !move) return
      event.preventDefault()
      moveTo(panel, panel.offsetLeft + move[0], panel.offsetTop + move[1])
    })
  }

  /** Brings the card that is pinned at a code before all others; undefined when there is none. */
  raise({ hit }: Anchor): OpenCard | undefined {
    const card = [...this.#cards].find(
      // A page may have taken it away, with whatever it hung in.
      ({ anchor, panel }) => hit && anchor.hit === hit && panel.isConnected,
    )
    card?.panel.hidePopover()
    card?.panel.showPopover()
    return card
  }

  /** Closes one of them; false when it is none. */
  close(card: OpenCard): boolean {
    if (!this.#cards.delete(card)) return false
    removeCard(card)
    return true
  }

  /** Closes the one in which the keyboard is; false when there is none. */
  closeFocused(): boolean {
    return [...this.#cards].some((card) => hasFocus(card) && this.close(card))
  }

  closeAll(): void {
    for (const card of this.#cards) this.close(card)
  }

  /** After a change of the viewport's size none may be out of reach. */
  keepInside(): void {
    for (const { panel } of this.#cards) moveTo(panel, panel.offsetLeft, panel.offsetTop)
  }
}

function moveTo(panel: HTMLElement, left: number, top: number): void {
  const { width, height } = viewportSize()
  panel.style.left = `${clamp(left, width - panel.offsetWidth)}px`
  panel.style.top = `${clamp(top, height - panel.offsetHeight)}px`
}
