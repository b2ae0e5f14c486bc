import { askWorker } from '../platform/ask-worker.ts'
import type { Answers, FrameRequest, PageManner, Question, Reply } from '../platform/messages.ts'
import { pageRuntime } from '../platform/page-runtime.ts'
import { anchorInFrame, anchorOf, anchorOfSelection, boxOf } from './anchor.ts'
import type { Card } from './card.tsx'
import type { Hit } from './hit.ts'
import { hitAt } from './hit-at.ts'
import { CLOSE_MS, SMALL_FRAME, TREMBLE } from './limits.ts'
import { listenAbove } from './listen-above.ts'
import { isOwnHost } from './own-host.ts'
import { questionFor } from './question-for.ts'
import { shadowRootOf } from './shadow-root.ts'
import type { Survey } from './survey.ts'

interface HoverOptions {
  readonly survey: Survey
  readonly card: Card
  readonly manner: PageManner
  readonly signal: AbortSignal
  /** Called when the extension is gone. */
  readonly onOrphaned: () => void
}

/** A code on which the pointer rests, and its answer on the way. */
interface Rest {
  readonly hit: Hit
  readonly x: number
  readonly y: number
  readonly question: Question
  readonly answer: Promise<Reply<Answers>>
}

/** Opens and closes the card with the pointer. Events that the page makes itself are ignored. */
export class Hover {
  readonly #options: HoverOptions
  #rest: Rest | undefined
  #opening: ReturnType<typeof setTimeout> | undefined
  #closing: ReturnType<typeof setTimeout> | undefined
  /** Its card is shown by the top frame, since this one is too small. */
  #drawnAbove: Hit | undefined
  /** Closed with Esc: it stays closed until the pointer has left the code. */
  #dismissed: Hit | undefined

  constructor(options: HoverOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.#forget())
    this.listen()
  }

  /** Listens on the document; again after `document.open()`, which took all listeners away. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.#options.signal }
    document.addEventListener('pointermove', this.#onMove, options)
    document.addEventListener('pointerout', this.#onOut, options)
    document.addEventListener('pointerdown', this.#onDown, options)
    document.addEventListener('click', this.#onClick, options)
    document.addEventListener('scroll', this.#onScroll, options)
    addEventListener('resize', this.#onScroll, options)
    addEventListener('keydown', this.#onKey, { capture: true, signal: this.#options.signal })
    listenAbove(this.#onKey, this.#options.signal)
  }

  /** Shows the card of a code in a smaller frame below this one. */
  show({
    answers,
    code,
    frame,
    question,
    manner,
  }: Extract<FrameRequest, { name: 'show' }>): boolean {
    const anchor = anchorInFrame(code, frame)
    if (!anchor) return false
    this.#stay()
    this.#options.card.open({ anchor, answers, question, manner })
    return this.#options.card.isOpen
  }

  /** Shows the card of the selection, with the keyboard in it: the pointer is somewhere else, on a menu. */
  showSelection({
    answers,
    question,
    manner,
  }: Extract<FrameRequest, { name: 'showSelection' }>): boolean {
    const anchor = anchorOfSelection()
    if (!anchor) return false
    this.#close()
    const { card } = this.#options
    card.open({ anchor, answers, question, manner })
    card.focus()
    return card.isOpen
  }

  /** Takes that card away, unless the pointer has come onto it. */
  hide(atOnce: boolean): void {
    if (atOnce) this.#close()
    else this.#leave()
  }

  /** Opens the card of a code for the keyboard, and takes the keyboard there. */
  async openByKey(hit: Hit): Promise<void> {
    const question = questionFor(hit)
    if (!question) return
    const reply = await askWorker('explain', [question])
    if (!reply.ok || !this.#options.survey.hits.has(hit)) return
    this.#close()
    const { card, manner } = this.#options
    card.open({ anchor: anchorOf(hit), question, answers: reply.value, manner })
    card.focus()
  }

  /** After a scan: the card follows its code, and goes when the code went. */
  refresh(): void {
    const { card, survey } = this.#options
    if (card.hit && !survey.hits.has(card.hit)) this.#close()
    else card.place()
  }

  readonly #onMove = (event: PointerEvent): void => {
    const { card, survey, onOrphaned } = this.#options
    if (!event.isTrusted || event.pointerType === 'touch') return
    if (!pageRuntime.alive) {
      onOrphaned()
      return
    }
    this.#meetRoot(event)
    const { clientX: x, clientY: y } = event
    const isOnCard = card.isHost(event.target)
    const hit = isOnCard ? card.hit : hitAt(survey.hits, event.composedPath()[0], x, y)?.hit
    if (hit !== this.#dismissed) this.#dismissed = undefined
    if (isOnCard || (hit && hit === card.hit)) this.#stay()
    else if (card.isOpen) this.#leave()
    if (hit !== this.#drawnAbove) this.#undraw(false)
    if (!hit || hit === card.hit || hit === this.#dismissed || hit === this.#drawnAbove)
      this.#forget()
    else if (this.#rest?.hit !== hit) this.#arrive(hit, x, y)
    else if (Math.hypot(x - this.#rest.x, y - this.#rest.y) > TREMBLE) {
      this.#await({ ...this.#rest, x, y })
    }
  }

  /** A shadow root attached to an element that was there already is no change that anybody is told of. */
  #meetRoot(event: PointerEvent): void {
    const [target] = event.composedPath()
    if (!(target instanceof Element) || isOwnHost(target)) return
    const root = target.getRootNode()
    const inner = shadowRootOf(target)
    if (root instanceof ShadowRoot) this.#options.survey.meet(root)
    if (inner) this.#options.survey.meet(inner)
  }

  readonly #onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === 'touch') return
    this.#forget()
    this.#undraw(false)
    if (this.#options.card.isOpen) this.#leave()
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (!event.isTrusted || this.#options.card.isHost(event.target)) return
    this.#undraw(true)
    this.#close()
  }

  /** A tap on a code opens its card at once. */
  readonly #onClick = (event: MouseEvent): void => {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch'
    if (!event.isTrusted || !isTouch || this.#options.card.isHost(event.target)) return
    const { clientX: x, clientY: y } = event
    const hit = hitAt(this.#options.survey.hits, event.composedPath()[0], x, y)?.hit
    if (!hit) return
    this.#arrive(hit, x, y)
    if (this.#rest) void this.#open(this.#rest)
  }

  readonly #onScroll = (event: Event): void => {
    if (!this.#options.card.isHost(event.target)) this.#options.card.place()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { card } = this.#options
    const isShown = card.isOpen || this.#drawnAbove !== undefined
    if (!event.isTrusted || event.key !== 'Escape') return
    const wasPinned = card.closePinned()
    if (!wasPinned && !isShown) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (wasPinned) return
    this.#dismissed = card.hit ?? this.#drawnAbove
    this.#undraw(true)
    this.#close()
  }

  #arrive(hit: Hit, x: number, y: number): void {
    const question = questionFor(hit)
    if (!question) return
    this.#await({ hit, x, y, question, answer: askWorker('explain', [question]) })
  }

  #await(rest: Rest): void {
    clearTimeout(this.#opening)
    this.#rest = rest
    this.#opening = setTimeout(() => this.#open(rest), this.#options.manner.hoverDelay)
  }

  async #open(rest: Rest): Promise<void> {
    clearTimeout(this.#opening)
    const { hit, question } = rest
    const { card, survey, manner } = this.#options
    const reply = await rest.answer
    const isWanted = () => this.#rest === rest && survey.hits.has(hit)
    if (!reply.ok || !isWanted()) return
    if (await this.#drawAbove(rest)) {
      if (isWanted()) this.#drawnAbove = hit
      else askWorker('undraw', { atOnce: false })
      return
    }
    if (!isWanted()) return
    this.#stay()
    card.open({ anchor: anchorOf(hit), question, answers: reply.value, manner })
  }

  /** A frame that is too small asks the top frame to show the card. */
  async #drawAbove({ hit, question }: Rest): Promise<boolean> {
    const frame = { width: innerWidth, height: innerHeight }
    const isSmall = frame.width < SMALL_FRAME.width || frame.height < SMALL_FRAME.height
    const code = boxOf(hit)
    if (window.top === window || !isSmall || !code) return false
    const reply = await askWorker('draw', { question, code, frame })
    return reply.ok && reply.value
  }

  #undraw(atOnce: boolean): void {
    if (!this.#drawnAbove) return
    this.#drawnAbove = undefined
    askWorker('undraw', { atOnce })
  }

  #stay(): void {
    clearTimeout(this.#closing)
    this.#closing = undefined
  }

  /** The card goes, unless the pointer comes back in time, or the keyboard is in it. */
  #leave(): void {
    if (this.#options.card.hasFocus) return
    this.#closing ??= setTimeout(() => this.#options.card.close(), CLOSE_MS)
  }

  #forget(): void {
    clearTimeout(this.#opening)
    this.#rest = undefined
  }

  #close(): void {
    this.#stay()
    this.#forget()
    this.#options.card.close()
  }
}
