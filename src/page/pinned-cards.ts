import { type OpenCard, removeCard } from './open-card.ts'
import { viewportSize } from './viewport-size.ts'

/** The cards that stay until they are closed one by one, whatever pointer and page do. */
export class PinnedCards {
  readonly #cards = new Set<OpenCard>()

  /** Lets a card stay, and be dragged by its head. */
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
  }

  /** Closes one of them; false when it is none. */
  close(card: OpenCard): boolean {
    if (!this.#cards.delete(card)) return false
    removeCard(card)
    return true
  }

  /** Closes the one in which the keyboard is; false when there is none. */
  closeFocused(): boolean {
    return [...this.#cards].some((card) => card.host === document.activeElement && this.close(card))
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
  const clamp = (value: number, room: number) => Math.max(0, Math.min(value, room))
  panel.style.left = `${clamp(left, width - panel.offsetWidth)}px`
  panel.style.top = `${clamp(top, height - panel.offsetHeight)}px`
}
