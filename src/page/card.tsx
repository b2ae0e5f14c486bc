import { askWorker } from '../platform/ask-worker.ts'
import type { Answers, PageManner, Question } from '../platform/messages.ts'
import { ExplanationView } from '../ui/explanation-view.tsx'
import type { Anchor } from './anchor.ts'
import { copyText } from './copy-text.ts'
import { domOf } from './dom-of.ts'
import type { Hit } from './hit.ts'
import { LOW_CARD, SETTLE_MS } from './limits.ts'
import { createHost } from './own-host.ts'
import { placeCard } from './place-card.ts'
import { quoteOf } from './quote-of.ts'
import { adoptStyle } from './style-sheet.ts'
import { ticketText } from './ticket-text.ts'

/** What a card shows: the answer to a question about the code at its anchor. */
export interface CardContent {
  readonly anchor: Anchor
  readonly question: Question
  readonly answers: Answers
  readonly manner: PageManner
}

interface OpenCard extends CardContent {
  readonly host: HTMLElement
  readonly panel: HTMLElement
  readonly since: number
}

/**
 * The card: a popover in a closed shadow root, above everything the page shows. Its host is the one element
 * that we add to the page, and only while a card is open.
 */
export class Card {
  #open: OpenCard | undefined
  /** Where the keyboard was before it came into the card. */
  #cameFrom: Element | null = null

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.close())
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

  /** Whether a node is our host, as the page sees it. */
  readonly isHost = (node: EventTarget | null): boolean =>
    this.#open !== undefined && node === this.#open.host

  /** Opens a card in place of any other. Does nothing when its code is not to be seen. */
  open(content: CardContent): void {
    this.close()
    const { anchor, answers, manner } = content
    const [answer] = answers.answers
    if (!answer || !anchor.box()) return
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
    panel.append(domOf(viewOf(content, answer)))
    panel.addEventListener('click', (event) => this.#onClick(event), { capture: true })
    root.append(panel)
    parentFor(anchor.node).append(host)
    panel.showPopover()
    this.#open = { ...content, host, panel, since: performance.now() }
    this.place()
  }

  /** Takes the keyboard into the card; closing it brings the keyboard back. */
  focus(): void {
    if (!this.hasFocus) this.#cameFrom = document.activeElement
    window.focus()
    this.#open?.panel.focus({ preventScroll: true })
  }

  /** Puts the card beside its code, wherever that is now; closes it when the code is not to be seen. */
  place(): void {
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
    const hadFocus = this.hasFocus
    this.#open?.host.remove()
    this.#open = undefined
    if (hadFocus && this.#cameFrom instanceof HTMLElement)
      this.#cameFrom.focus({ preventScroll: true })
    this.#cameFrom = null
  }

  /** A page may lay something over the card, or open it under a moving pointer, to steal a click: then it does nothing. */
  #onClick(event: MouseEvent): void {
    if (!this.#open) return
    const { clientX: x, clientY: y, isTrusted, detail } = event
    const isByKey = detail === 0
    const isCovered = !isByKey && !this.isHost(document.elementFromPoint(x, y))
    const isTooSoon = !isByKey && performance.now() - this.#open.since < SETTLE_MS
    if (isTrusted && !isCovered && !isTooSoon) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

function viewOf({ question, answers: { words } }: CardContent, answer: Answers['answers'][number]) {
  const { mention } = question
  const copy = (event: Event) => {
    const button = event.currentTarget as HTMLElement
    const done = copyText(ticketText(answer, words, quoteOf(question)))
    button.textContent = done ? words.copied : words.notCopied
  }
  const compare = () =>
    askWorker('compare', {
      ...(mention.reply && { reply: mention.reply }),
      ...(mention.enhanced && { enhanced: mention.enhanced }),
    })
  return (
    <ExplanationView
      code={answer.code}
      explanation={answer.explanation}
      verdict={answer.verdict}
      why={answer.why}
      words={words}
      actions={
        <>
          <button type="button" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" onClick={compare}>
            {words.compare}
          </button>
        </>
      }
    />
  )
}

/** The viewport without its scroll bars. In quirks mode the root element is as high as the page. */
function viewportSize() {
  const { clientWidth, clientHeight } = document.documentElement
  return {
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  }
}

/** Beside a modal dialog everything is inert: the card of a code in one hangs in it. */
function parentFor(node: Node): Element {
  const dialog = node.parentElement?.closest('dialog:modal')
  return dialog ?? document.querySelector('dialog:modal') ?? document.documentElement
}
