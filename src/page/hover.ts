import { askWorker } from '../platform/ask-worker.ts'
import { pageRuntime } from '../platform/page-runtime.ts'
import type { Hit } from './hit.ts'
import { hitAt, innermost } from './hit-at.ts'
import { TREMBLE } from './limits.ts'
import { meetRoots } from './meet-roots.ts'
import { PointerRest } from './pointer-rest.ts'
import { questionFor } from './question-for.ts'
import { type Asked, type Stage, showCard } from './show-card.ts'
import type { Survey } from './survey.ts'

/** Elements with a document of their own. */
const FRAME = /^(?:i?frame|object|embed)$/i

interface HoverOptions extends Stage {
  readonly survey: Survey
  readonly signal: AbortSignal
  /** Called when the extension is gone. */
  readonly onOrphaned: () => void
}

/** A place of the pointer in the viewport, and since when it has been there: on the clock of performance.now(). */
interface Pointer {
  readonly x: number
  readonly y: number
  readonly since: number
}

/** A code on which the pointer rests. */
type Rest = Asked & Pointer

/** Opens and closes the card with the pointer. Events that the page makes itself are ignored. */
export class Hover {
  readonly #options: HoverOptions
  readonly #pointer = new PointerRest((move) => this.#look(move))
  #rest: Rest | undefined
  #opening: ReturnType<typeof setTimeout> | undefined
  /** Closed with Esc: it stays closed until the pointer has left the code. */
  #dismissed: Hit | undefined

  constructor(options: HoverOptions) {
    this.#options = options
    options.signal.addEventListener('abort', () => this.forget())
  }

  /** Listens on the document. */
  listen(): void {
    const { card, signal } = this.#options
    const options = { capture: true, passive: true, signal }
    const onScroll = (event: Event) => {
      if (!card.isSourceOf(event)) card.place()
    }
    document.addEventListener('pointermove', this.#onMove, options)
    document.addEventListener('pointerout', this.#onOut, options)
    document.addEventListener('pointerdown', this.#onDown, options)
    document.addEventListener('click', this.#onClick, options)
    document.addEventListener('scroll', onScroll, options)
    addEventListener('resize', onScroll, options)
  }

  /** Closes the card of the code under the pointer until the pointer has left it; false when there is none. */
  dismiss(): boolean {
    const { card, above } = this.#options
    if (!card.isOpen && !above.hit) return false
    this.#dismissed = card.hit ?? above.hit
    this.#close()
    return true
  }

  /** Whether the pointer may leave or reach something: then each move matters, else only its rest. */
  get #isAwaited(): boolean {
    const { card, above } = this.#options
    return Boolean(this.#rest || this.#dismissed || above.hit || card.isOpen)
  }

  /** The pointer's rest opens no card any more. */
  forget(): void {
    this.#pointer.forget()
    clearTimeout(this.#opening)
    this.#rest = undefined
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    if (this.#isAwaited) this.#look(event)
    else this.#pointer.note(event)
  }

  #look({ target, clientX: x, clientY: y, timeStamp: since }: PointerEvent): void {
    this.#pointer.forget()
    const { card, above, survey, onOrphaned } = this.#options
    if (!pageRuntime.alive) {
      onOrphaned()
      return
    }
    if (!(target instanceof Element)) return
    const element = innermost(target, x, y)
    meetRoots(survey, element)
    const isOnCard = card.hosts(element)
    const hit = isOnCard ? card.hit : hitAt(survey.hits, element, x, y)?.hit
    if (hit !== this.#dismissed) this.#dismissed = undefined
    if (isOnCard || (hit && hit === card.hit)) card.stay()
    else card.leave()
    if (hit !== above.hit) above.end(false)
    if (!hit || hit === card.hit || hit === this.#dismissed || hit === above.hit) this.forget()
    else if (this.#rest?.hit !== hit) this.#arrive(hit, { x, y, since })
    else if (Math.hypot(x - this.#rest.x, y - this.#rest.y) > TREMBLE) {
      this.#await({ ...this.#rest, x, y, since })
    }
  }

  /** Out of the document: its edge, or a frame, whose own document hears of the pointer from there on. */
  readonly #onOut = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || !leadsOut(event)) return
    this.forget()
    this.#options.above.end(false)
    this.#options.card.leave()
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.isTrusted && !this.#options.card.isSourceOf(event)) this.#close()
  }

  /** A tap on a code opens its card at once. */
  readonly #onClick = (event: MouseEvent): void => {
    const isTouch = 'pointerType' in event && event.pointerType === 'touch'
    if (!event.isTrusted || !isTouch || this.#options.card.isSourceOf(event)) return
    const { clientX: x, clientY: y } = event
    const hit = hitAt(this.#options.survey.hits, event.composedPath()[0], x, y)?.hit
    if (!hit) return
    this.#arrive(hit, { x, y, since: event.timeStamp })
    if (this.#rest) this.#open(this.#rest)
  }

  #arrive(hit: Hit, pointer: Pointer): void {
    const question = questionFor(hit)
    if (question)
      this.#await({ ...pointer, hit, question, answer: askWorker('explain', [question]) })
  }

  #await(rest: Rest): void {
    clearTimeout(this.#opening)
    this.#rest = rest
    const rested = performance.now() - rest.since
    this.#opening = setTimeout(() => this.#open(rest), this.#options.manner.hoverDelay - rested)
  }

  #open(rest: Rest): void {
    clearTimeout(this.#opening)
    const isWanted = () => this.#rest === rest && this.#options.survey.hits.has(rest.hit)
    void showCard(this.#options, rest, isWanted, false)
  }

  #close(): void {
    this.#options.above.end(true)
    this.forget()
    this.#options.card.close()
  }
}

function leadsOut({ relatedTarget, clientX, clientY }: PointerEvent): boolean {
  if (!(relatedTarget instanceof Element)) return relatedTarget === null
  return FRAME.test(innermost(relatedTarget, clientX, clientY).nodeName)
}
