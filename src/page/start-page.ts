import { askWorker } from '../platform/ask-worker.ts'
import type { FrameRequest, PageManner } from '../platform/messages.ts'
import { pageRuntime } from '../platform/page-runtime.ts'
import { Card } from './card.tsx'
import type { Hit } from './hit.ts'
import { Hover } from './hover.ts'
import { Marks } from './marks.ts'
import { firstOf, scrollTo, stepFrom } from './stepping.ts'
import { adoptStyle } from './style-sheet.ts'
import { Survey } from './survey.ts'

/**
 * Starts in this frame: reads it, and does nothing more until it finds a code.
 * @returns what stops it for good, without a trace.
 */
export function startPage(): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const stop = () => controller.abort()
  const card = new Card(signal)
  let hover: Hover | undefined
  let welcomed: Promise<void> | undefined
  let reported = 0
  let stepped: Hit | undefined

  const survey = new Survey({
    signal,
    onFindings: () => {
      if (!pageRuntime.alive) return stop()
      show()
      report(survey.hits.all)
      hover?.refresh()
    },
    // What is found first is painted first; once there is more than can be painted, the end of the scan decides.
    onProgress: () => {
      if (!marks.isPartial) show()
    },
    onNewDocument: () => {
      card.close()
      hover?.listen()
      marks.listen()
    },
  })
  const marks = new Marks(survey.hits, signal)

  function show(): void {
    if (survey.hits.all.length > 0 && !welcomed) welcomed = welcome()
    marks.paint()
  }

  /** The first code: only now the style comes, and we listen to the pointer. */
  async function welcome(): Promise<void> {
    const reply = await askWorker('found', null)
    if (signal.aborted || !reply.ok) return
    if (!reply.value) return stop()
    if (reply.value.markStyle) adoptStyle(document, reply.value.markStyle)
    marks.listen()
    // The page may have been scrolled while the worker was asked.
    marks.paint()
    hoverWith(reply.value)
    addEventListener('pagehide', () => report([]), { signal })
    addEventListener('pageshow', () => report(survey.hits.all), { signal })
  }

  function hoverWith(manner: PageManner): Hover {
    hover ??= new Hover({ survey, card, signal, manner, onOrphaned: stop })
    return hover
  }

  /** Tells the worker how many codes there are, for the icon and for going from one to the next. */
  function report(hits: readonly Hit[]): void {
    if (hits.length === reported || !pageRuntime.alive) return
    reported = hits.length
    const failures = hits.filter(({ look }) => look === 'failure').length
    askWorker('counted', { codes: hits.length, failures })
  }

  function step({ direction, enter }: Extract<FrameRequest, { name: 'step' }>): boolean {
    const hit = stepFrom(survey.hits.all, enter ? undefined : (card.hit ?? stepped), direction)
    return goTo(hit)
  }

  function goTo(hit: Hit | undefined): boolean {
    stepped = hit
    if (!hit || !hover) return false
    scrollTo(hit)
    void hover.openByKey(hit)
    return true
  }

  const answers: {
    readonly [Name in FrameRequest['name']]: (
      request: Extract<FrameRequest, { name: Name }>,
    ) => boolean
  } = {
    show: (request) => hoverWith(request.manner).show(request),
    showSelection: (request) => hoverWith(request.manner).showSelection(request),
    hide: ({ atOnce }) => {
      hover?.hide(atOnce)
      return true
    },
    step,
    goTo: ({ subject }) => goTo(firstOf(survey.hits.all, subject)),
    leave: () => {
      stop()
      return true
    },
  }
  pageRuntime.onRequest((request) => answers[request.name](request as never), signal)

  return stop
}
