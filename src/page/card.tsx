import type { Answers, PageManner, Question } from '../platform/messages.ts'
import type { Anchor } from './anchor.ts'
import { CardView } from './card-view.tsx'
import { domOf } from './dom-of.ts'
import { guardClicks } from './guard-clicks.ts'
import type { Hit } from './hit.ts'
import { LOW_CARD } from './limits.ts'
import { type OpenCard, removeCard } from './open-card.ts'
import { createHost } from './own-host.ts'
import { PinnedCards } from './pinned-cards.ts'
import { placeCard } from './place-card.ts'
import { adoptStyle } from './style-sheet.ts'
import { viewportSize } from './viewport-size.ts'

/** What a card shows: the answer to a question about the code at its anchor. */
export interface CardContent {
  readonly anchor: Anchor
  readonly question: Question
  readonly answers: Answers
  readonly manner: PageManner
}

/**
 * The card: a popover in a closed shadow root, above everything the page shows. Its host is the one element
 * that we add to the page, and only while a card is open or pinned.
 */
export class Card {
  #open: OpenCard | undefined
  readonly #pinned = new PinnedCards()

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      this.close()
      this.#pinned.closeAll()
    })
  }

  get isOpen(): boolean {
    return this.#open !== undefined
  }

  /** The code whose card is open, when it is in this frame. */
  get hit(): Hit | undefined {
    return this.#open?.anchor.hit
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.isHost(document.activeElement)
  }

  /** Whether a node is the open card's host, as the page sees it. */
  readonly isHost = (node: EventTarget | null): boolean =>
    this.#open !== undefined && node === this.#open.host

  /** Opens a card in place of any other that is not pinned. Does nothing when its code is not to be seen. */
  open({ anchor, question, answers, manner }: CardContent): void {
    this.close()
    const [answer] = answers.answers
    if (!answer || !anchor.box()) return
    const { words } = answers
    const host = createHost()
    const root = host.attachShadow({ mode: 'closed' })
    adoptStyle(root, manner.cardStyle)
    const panel = document.createElement('div')
    panel.className = 'card'
    panel.lang = answers.tag
    panel.dir = 'ltr'
    panel.popover = 'manual'
    panel.dataset.theme = manner.theme
    panel.role = 'dialog'
    panel.tabIndex = -1
    panel.ariaLabel = `${answer.code} ${answer.explanation.title}`
    guardClicks(panel, host)
    const card: OpenCard = { anchor, host, panel }
    const onPin = (button: HTMLElement) => {
      if (this.#pinned.close(card)) return
      button.textContent = words.close
      this.#open = undefined
      this.#pinned.add(card)
    }
    panel.append(domOf(<CardView {...{ question, answer, words, onPin }} />))
    root.append(panel)
    parentFor(anchor.node).append(host)
    panel.showPopover()
    this.#open = card
    this.place()
  }

  /** Takes the keyboard into the card; closing it brings the keyboard back. */
  focus(): void {
    if (!this.#open) return
    if (!this.hasFocus) this.#open.cameFrom = document.activeElement
    window.focus()
    this.#open.panel.focus({ preventScroll: true })
  }

  /** Puts the card beside its code, wherever that is now; closes it when the code is not to be seen. */
  place(): void {
    this.#pinned.keepInside()
    if (!this.#open) return
    const { anchor, panel } = this.#open
    const code = anchor.box()
    const viewport = viewportSize()
    if (!code || !panel.isConnected || code.bottom < 0 || code.top > viewport.height) {
      this.close()
      return
    }
    panel.style.maxHeight = 'none'
    panel.style.width = `${placeCard(code, 0, viewport).width}px`
    const place = placeCard(code, panel.offsetHeight, viewport)
    panel.style.left = `${place.left}px`
    panel.style.top = `${place.top}px`
    panel.style.width = `${place.width}px`
    panel.style.maxHeight = `${place.maxHeight}px`
    panel.classList.toggle('low', place.maxHeight < LOW_CARD)
  }

  close(): void {
    const card = this.#open
    this.#open = undefined
    if (card) removeCard(card)
  }

  /** Closes the pinned card in which the keyboard is; false when there is none. */
  closePinned(): boolean {
    return this.#pinned.closeFocused()
  }
}

/** Beside a modal dialog or what fills the screen everything is inert: the card hangs in it. */
function parentFor(node: Node): Element {
  const modal = node.parentElement?.closest(':modal')
  return modal ?? document.querySelector(':modal') ?? document.documentElement
}
