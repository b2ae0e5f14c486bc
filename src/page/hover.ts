import { pageRuntime } from '../platform/page-runtime.ts'
import type { Hit } from './hit.ts'
import { hitAt, innermost } from './hit-at.ts'
import { hitBeneath } from './hit-beneath.ts'
import { PAUSE_MS, TREMBLE } from './limits.ts'
import type { Marks } from './marks.ts'
import { meetRoots } from './meet-roots.ts'
import { PointerRest } from './pointer-rest.ts'
import { type Asked, askFor, type Stage, showCard } from './show-card.ts'
import type { Survey } from './survey.ts'
import { writtenAnew } from './written-anew.ts'

/** Elements with a document of their own. */
const FRAMES = 'iframe,frame,object,embed'

interface HoverOptions extends Stage {
  readonly survey: Survey
  readonly marks: Marks
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
  readonly #pointer: PointerRest
  #rest: Rest | undefined
  #opening: ReturnType<typeof setTimeout> | undefined
  /** The code under something else that the pointer meets, found where it rested: moves on it are moves on a code. */
  #beneath: Hit[] = []
  /** Closed with Esc: it stays closed until the pointer has left the code. */
  #dismissed: Hit | undefined

  constructor(options: HoverOptions) {
    const { marks, manner, signal } = options
    this.#options = options
    const delays = [PAUSE_MS, Math.max(PAUSE_MS, manner.hoverDelay)]
    // All painted codes are asked for their places in the end: not at each pause on the pointer's way.
    this.#pointer = new PointerRest(delays, (move, stage) =>
      this.#look(move, stage ? marks.painted : this.#beneath),
    )
    signal.addEventListener('abort', () => this.forget())
  }

  /** Listens on the window. */
  listen(): void {
    const { card, marks, signal } = this.#options
    const onView = (event: Event) => {
      if (!card.isSourceOf(event)) card.place()
      marks.follow()
    }
    const listeners = {
      pointermove: this.#onMove,
      pointerout: this.#onOut,
      pointerdown: this.#onDown,
      click: this.#onClick,
      scroll: onView,
      resize: onView,
    }
    for (const [name, heard] of Object.entries(listeners))
      addEventListener(name, heard as EventListener, { capture: true, passive: true, signal })
  }

  /** Closes the card of the code under the pointer until the pointer has left it; false when there is none. */
  dismiss(): boolean {
    const { card, above } = this.#options
    if (!card.isOpen && !above.hit) return false
    this.#dismissed = card.hit ?? above.hit
    this.#close()
    return true
  }

  /** After a change of the page: the pointer rests on where its code was written anew. */
  follow(): void {
    const { hits } = this.#options.survey
    if (!this.#rest || hits.has(this.#rest.hit)) return
    const { question, x, y } = this.#rest
    const hit = writtenAnew(hits, question, x, y)
    if (hit) this.#await({ ...this.#rest, hit })
    else this.forget()
  }

  /** The pointer's rest opens no card any more. */
  forget(): void {
    this.#pointer.forget()
    this.#leave()
  }

  #leave(): void {
    clearTimeout(this.#opening)
    this.#rest = undefined
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    const { card, above } = this.#options
    // While the pointer may leave or reach something each move matters, else only where it pauses.
    if (this.#rest || this.#dismissed || above.hit || card.isOpen) this.#look(event, this.#beneath)
    this.#pointer.note(event)
  }

  /** @param beneath codes that count though something else lies over them. */
  #look(
    { target, clientX: x, clientY: y, timeStamp: since }: PointerEvent,
    beneath: Iterable<Hit>,
  ): void {
    const { card, above, survey, onOrphaned } = this.#options
    if (!pageRuntime.alive) {
      onOrphaned()
      return
    }
    if (!(target instanceof Element)) return
    const element = innermost(target, x, y)
    meetRoots(survey, element)
    const isOnCard = card.hosts(element)
    const met = isOnCard ? card.hit : hitAt(survey.hits, element, x, y)
    const hit = met ?? hitBeneath(beneath, x, y)
    this.#beneath = hit && !met ? [hit] : []
    if (hit !== this.#dismissed) this.#dismissed = undefined
    if (isOnCard || (hit && hit === card.hit)) card.stay()
    else card.leave()
    if (hit !== above.hit) above.end(false)
    if (!hit || [card.hit, above.hit, this.#dismissed].includes(hit)) this.#leave()
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
    const { card, survey } = this.#options
    const { clientX: x, clientY: y, pointerType } = event as PointerEvent
    if (!event.isTrusted || pointerType !== 'touch' || card.isSourceOf(event)) return
    const hit = hitAt(survey.hits, event.composedPath()[0], x, y)
    if (hit) this.#arrive(hit, { x, y, since: 0 })
  }

  #arrive(hit: Hit, pointer: Pointer): void {
    const asked = askFor(hit)
    if (asked) this.#await({ ...asked, ...pointer })
  }

  #await(rest: Rest): void {
    this.#leave()
    this.#rest = rest
    const rested = performance.now() - rest.since
    this.#opening = setTimeout(() => this.#open(rest), this.#options.manner.hoverDelay - rested)
  }

  #open(rest: Rest): void {
    const isWanted = () => this.#rest === rest
    void showCard(this.#options, rest, isWanted, false).then((isShown) => isShown && this.forget())
  }

  #close(): void {
    this.#options.above.end(true)
    this.forget()
    this.#options.card.close()
  }
}

function leadsOut({ relatedTarget, clientX, clientY }: PointerEvent): boolean {
  if (!(relatedTarget instanceof Element)) return relatedTarget === null
  return innermost(relatedTarget, clientX, clientY).matches(FRAMES)
}
