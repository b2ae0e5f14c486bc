import type { Answers, PageManner } from '../platform/messages.ts'
import explanationCss from '../ui/explanation.css?raw'
import { ExplanationView } from '../ui/explanation-view.tsx'
import tokensCss from '../ui/tokens.css?raw'
import cardCss from './card.css?raw'
import { domOf } from './dom-of.ts'
import type { Hit } from './hit.ts'
import { type Box, placeCard } from './place-card.ts'
import { rectsOf } from './rects-of.ts'
import { adoptStyle } from './style-sheet.ts'

/**
 * The card: a popover in a closed shadow root, above everything the page shows. Its host is the one element
 * that we add to the page, and only while a card is open.
 */
export class Card {
  #host: HTMLElement | undefined
  #panel: HTMLElement | undefined
  #hit: Hit | undefined

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.close())
  }

  /** The code whose card is open. */
  get hit(): Hit | undefined {
    return this.#hit
  }

  /** Whether a node is our host, as the page sees it. */
  readonly isHost = (node: EventTarget | null): boolean =>
    this.#host !== undefined && node === this.#host

  /** Opens the card of a code, in place of any other. Does nothing when the code is not to be seen. */
  open(hit: Hit, { tag, words, answers }: Answers, theme: PageManner['theme']): void {
    this.close()
    const [answer] = answers
    if (!answer || !boxOf(hit)) return
    const host = document.createElement('div')
    const root = host.attachShadow({ mode: 'closed' })
    adoptStyle(root, tokensCss + explanationCss + cardCss)
    const panel = document.createElement('div')
    panel.className = 'card'
    panel.lang = tag
    panel.popover = 'manual'
    panel.dataset.theme = theme
    panel.role = 'dialog'
    panel.ariaLabel = `${answer.code} ${answer.explanation.title}`
    panel.append(
      domOf(
        <ExplanationView
          code={answer.code}
          explanation={answer.explanation}
          verdict={answer.verdict}
          why={answer.why}
          words={words}
        />,
      ),
    )
    root.append(panel)
    parentFor(hit).append(host)
    panel.showPopover()
    this.#host = host
    this.#panel = panel
    this.#hit = hit
    this.place()
  }

  /** Puts the card beside its code, wherever that is now; closes it when the code is not to be seen. */
  place(): void {
    const panel = this.#panel
    if (!panel || !this.#hit) return
    const code = boxOf(this.#hit)
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const viewport = { width: width || innerWidth, height: height || innerHeight }
    viewport.height = Math.min(viewport.height, innerHeight)
    if (!code || !panel.isConnected || code.bottom < 0 || code.top > viewport.height) {
      this.close()
      return
    }
    panel.style.maxHeight = 'none'
    panel.style.width = `${placeCard(code, 0, viewport).width}px`
    const place = placeCard(code, panel.offsetHeight, viewport)
    panel.style.left = `${place.left}px`
    panel.style.top = `${place.top}px`
    panel.style.maxHeight = `${place.maxHeight}px`
  }

  close(): void {
    this.#host?.remove()
    this.#host = undefined
    this.#panel = undefined
    this.#hit = undefined
  }
}

/** The rectangle around all lines of a code. */
function boxOf({ range }: Hit): Box | undefined {
  const rects = rectsOf(range)
  if (rects.length === 0) return undefined
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  }
}

/** Beside a modal dialog everything is inert: the card of a code in one hangs in it. */
function parentFor({ range }: Hit): Element {
  const dialog = range.startContainer.parentElement?.closest('dialog:modal')
  return dialog ?? document.querySelector('dialog:modal') ?? document.documentElement
}
