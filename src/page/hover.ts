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
export interface Hover {
  /** Listens on the window. */
  readonly listen: () => void
  /** Closes the card of the code under the pointer until the pointer has left it; false when there is none. */
  readonly dismiss: () => boolean
  /** After a change of the page: the pointer rests on where its code was written anew. */
  readonly follow: () => void
  /** The pointer's rest opens no card any more. */
  readonly forget: () => void
}

/** Hears of nothing before `listen`, and of nothing after its signal is aborted. */
export function createHover(options: HoverOptions): Hover {
  const { survey, marks, card, above, manner, signal, onOrphaned } = options
  const { hits } = survey
  let rest: Rest | undefined
  let opening: ReturnType<typeof setTimeout> | undefined
  /** The code under something else that the pointer meets, found where it rested: moves on it are moves on a code. */
  let beneath: Hit[] = []
  /** Closed with Esc: it stays closed until the pointer has left the code. */
  let dismissed: Hit | undefined
  const delays = [PAUSE_MS, Math.max(PAUSE_MS, manner.hoverDelay)]
  // All painted codes are asked for their places in the end: not at each pause on the pointer's way.
  const rests = new PointerRest(delays, (move, stage) =>
    look(move, stage ? marks.painted : beneath),
  )
  signal.addEventListener('abort', forget)

  function listen(): void {
    const onView = (event: Event) => {
      if (!card.isSourceOf(event)) card.place()
      marks.follow()
    }
    const listeners = {
      pointermove: onMove,
      pointerout: onOut,
      pointerdown: onDown,
      click: onClick,
      scroll: onView,
      resize: onView,
    }
    for (const [name, heard] of Object.entries(listeners))
      addEventListener(name, heard as EventListener, { capture: true, passive: true, signal })
  }

  function dismiss(): boolean {
    if (!card.isOpen && !above.hit) return false
    dismissed = card.hit ?? above.hit
    close()
    return true
  }

  function follow(): void {
    if (!rest || hits.has(rest.hit)) return
    const hit = writtenAnew(hits, rest.question, rest.x, rest.y)
    if (hit) wait({ ...rest, hit })
    else forget()
  }

  function forget(): void {
    rests.forget()
    leave()
  }

  function leave(): void {
    clearTimeout(opening)
    rest = undefined
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return
    // While the pointer may leave or reach something each move matters, else only where it pauses.
    if (rest || dismissed || above.hit || card.isOpen) look(event, beneath)
    rests.note(event)
  }

  /** @param under codes that count though something else lies over them. */
  function look(
    { target, clientX: x, clientY: y, timeStamp: since }: PointerEvent,
    under: Iterable<Hit>,
  ): void {
    if (!pageRuntime.alive) {
      onOrphaned()
      return
    }
    if (!(target instanceof Element)) return
    const element = innermost(target, x, y)
    meetRoots(survey, element)
    const isOnCard = card.hosts(element)
    const met = isOnCard ? card.hit : hitAt(hits, element, x, y)
    const hit = met ?? hitBeneath(under, x, y)
    beneath = hit && !met ? [hit] : []
    if (hit !== dismissed) dismissed = undefined
    if (isOnCard || (hit && hit === card.hit)) card.stay()
    else card.leave()
    if (hit !== above.hit) above.end(false)
    if (!hit || [card.hit, above.hit, dismissed].includes(hit)) leave()
    else if (rest?.hit !== hit) arrive(hit, { x, y, since })
    else if (Math.hypot(x - rest.x, y - rest.y) > TREMBLE) wait({ ...rest, x, y, since })
  }

  /** Out of the document: its edge, or a frame, whose own document hears of the pointer from there on. */
  function onOut(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || !leadsOut(event)) return
    forget()
    above.end(false)
    card.leave()
  }

  function onDown(event: PointerEvent): void {
    if (event.isTrusted && !card.isSourceOf(event)) close()
  }

  /** A tap on a code opens its card at once. */
  function onClick(event: PointerEvent): void {
    const { clientX: x, clientY: y, pointerType } = event
    if (!event.isTrusted || pointerType !== 'touch' || card.isSourceOf(event)) return
    const hit = hitAt(hits, event.composedPath()[0], x, y)
    if (hit) arrive(hit, { x, y, since: 0 })
  }

  function arrive(hit: Hit, pointer: Pointer): void {
    const asked = askFor(hit)
    if (asked) wait({ ...asked, ...pointer })
  }

  function wait(next: Rest): void {
    leave()
    rest = next
    const rested = performance.now() - next.since
    opening = setTimeout(() => open(next), manner.hoverDelay - rested)
  }

  function open(asked: Rest): void {
    const isWanted = () => rest === asked
    void showCard(options, asked, isWanted, false).then((isShown) => isShown && forget())
  }

  function close(): void {
    above.end(true)
    forget()
    card.close()
  }

  return { listen, dismiss, follow, forget }
}

function leadsOut({ relatedTarget, clientX, clientY }: PointerEvent): boolean {
  if (!(relatedTarget instanceof Element)) return relatedTarget === null
  return innermost(relatedTarget, clientX, clientY).matches(FRAMES)
}
