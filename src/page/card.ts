import { anchorOf } from './anchor.ts'
import type { CardContent } from './card-content.ts'
import { cardPanel } from './card-panel.ts'
import { guardClicks } from './guard-clicks.ts'
import { hangerOf } from './hanger-of.ts'
import type { Hit } from './hit.ts'
import type { HitList } from './hit-list.ts'
import { CLOSE_MS } from './limits.ts'
import { focusCard, hasFocus, type OpenCard, removeCard } from './open-card.ts'
import { createHost } from './own-host.ts'
import { PinnedCards } from './pinned-cards.ts'
import { codeIn, putCard } from './put-card.ts'
import { adoptStyle } from './style-sheet.ts'
import { viewportSize } from './viewport-size.ts'
import { writtenAnew } from './written-anew.ts'

/**
 * The card: a popover in a closed shadow root, above everything the page shows. Its host is the one element
 * that we add to the page, and only while a card is open or pinned.
 */
export class Card {
  #open: OpenCard | undefined
  #closing: ReturnType<typeof setTimeout> | undefined
  readonly #pinned = new PinnedCards()
  readonly #signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.#signal = signal
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

  /** Whether an event comes from the open card, wherever it hangs. */
  isSourceOf(event: Event): boolean {
    return this.hosts(event.composedPath()[0])
  }

  /** Whether the open card hangs in the page by this node. */
  hosts(node: EventTarget | undefined): boolean {
    return this.#open?.host === node
  }

  /**
   * Opens a card in place of any other that is not pinned; one that is pinned already comes to the front.
   * @param byKey whether the keyboard goes into it.
   * @returns false when its code is not to be seen.
   */
  open(content: CardContent, byKey = false): boolean {
    this.close()
    const card = this.#pinned.raise(content.anchor) ?? this.#show(content)
    if (card && byKey) focusCard(card)
    return card !== undefined
  }

  #show(content: CardContent): OpenCard | undefined {
    const { anchor, question, answers, manner } = content
    const [answer] = answers.answers
    // Asked before anything is added: a page that was changed is laid out anew first.
    const viewport = viewportSize()
    const code = codeIn(viewport, anchor)
    const parent = hangerOf(anchor.node)
    const { currentCSSZoom } = parent
    // An answer may come after this script was stopped: nobody would close the card.
    if (!answer || !code || this.#signal.aborted) return undefined
    const host = createHost()
    const root = host.attachShadow({ mode: 'closed' })
    adoptStyle(root, manner.cardStyle)
    const panel = cardPanel(content, answer, (button) => {
      if (this.#pinned.close(card)) return
      button.textContent = answers.words.close
      this.#open = undefined
      this.#pinned.add(card)
    })
    const card: OpenCard = { anchor, question, host, panel }
    guardClicks(panel, host)
    root.append(panel)
    // The page's own zoom is not the card's.
    panel.style.zoom = `${1 / currentCSSZoom}`
    parent.append(host)
    panel.showPopover()
    this.#open = card
    putCard(card, code, viewport)
    return card
  }

  /**
   * After a change of the page: the card follows its code, also into a text that the page has written anew in its place,
   * and goes when the code went.
   */
  follow(hits: HitList): void {
    const { hit } = this
    if (this.#open && hit && !hits.has(hit)) {
      const { question, code } = this.#open
      // A code of two lines ends in the second, at the left.
      const anew = code && writtenAnew(hits, question, code.left + 1, code.bottom - 1)
      if (!anew) {
        this.close()
        return
      }
      this.#open.anchor = anchorOf(anew)
    }
    this.place()
  }

  /** Puts the card beside its code, wherever that is now; closes it when the code is not to be seen. */
  place(): void {
    this.#pinned.keepInside()
    if (!this.#open) return
    const { anchor, panel } = this.#open
    const viewport = viewportSize()
    const code = codeIn(viewport, anchor)
    if (code && panel.isConnected) putCard(this.#open, code, viewport)
    else this.close()
  }

  /** The pointer has come back in time. */
  stay(): void {
    clearTimeout(this.#closing)
    this.#closing = undefined
  }

  /** The card goes soon, unless the pointer comes back in time, or the keyboard is in it. */
  leave(): void {
    if (this.#open && !hasFocus(this.#open)) {
      this.#closing ??= setTimeout(() => this.close(), CLOSE_MS)
    }
  }

  close(): void {
    this.stay()
    const card = this.#open
    this.#open = undefined
    if (card) removeCard(card)
  }

  /** Closes the pinned card in which the keyboard is; false when there is none. */
  closePinned(): boolean {
    return this.#pinned.closeFocused()
  }
}
