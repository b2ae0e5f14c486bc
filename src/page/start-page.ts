import { askWorker } from '../platform/ask-worker.ts'
import type { FrameRequest, PageManner } from '../platform/messages.ts'
import { pageRuntime } from '../platform/page-runtime.ts'
import { anchorInFrame, anchorOfSelection } from './anchor.ts'
import { Card } from './card.ts'
import { DrawingAbove } from './drawing-above.ts'
import type { Hit } from './hit.ts'
import { createHover, type Hover } from './hover.ts'
import { KeySteps } from './key-steps.ts'
import { listenToEscape } from './listen-to-escape.ts'
import { Marks } from './marks.ts'
import { firstOf } from './stepping.ts'
import { adoptStyle } from './style-sheet.ts'
import { createSurvey } from './survey.ts'

type Answers = {
  readonly [Name in FrameRequest['name']]: (
    request: Extract<FrameRequest, { name: Name }>,
  ) => boolean | undefined
}

/**
 * Starts in this frame: reads it, and does nothing more until it finds a code.
 * @returns what stops it for good, without a trace.
 */
export function startPage(): () => void {
  const controller = new AbortController()
  const { signal } = controller
  const stop = () => {
    report([])
    controller.abort()
  }
  const card = new Card(signal)
  let hover: Hover | undefined
  let steps: KeySteps | undefined
  let welcomed = false
  let reported = 0

  const survey = createSurvey({
    signal,
    onFindings: () => {
      if (!pageRuntime.alive) return stop()
      show()
      report(hits.all)
      card.follow(hits)
      hover?.follow()
    },
    // What is found first is painted first; once there is more than can be painted, the end of the scan decides.
    onProgress: () => {
      if (!marks.isPartial) show()
    },
    onNewDocument: () => {
      card.close()
      listen()
    },
  })
  const { hits } = survey
  const onEscape = () => card.closePinned() || (hover?.dismiss() ?? false)
  listen()
  const marks = new Marks(hits, signal)

  function show(): void {
    if (hits.all.length > 0 && !welcomed) void welcome()
    marks.paint()
  }

  /** The first code: only now the style comes, and we listen to the pointer. */
  async function welcome(): Promise<void> {
    welcomed = true
    const reply = await askWorker('found', null)
    if (signal.aborted) return
    // A worker that could not answer is asked again when more is found.
    welcomed = reply.ok
    if (!reply.ok) return
    if (!reply.value) return stop()
    if (reply.value.markStyle) adoptStyle(document, reply.value.markStyle)
    // The page may have been scrolled while the worker was asked.
    marks.paint()
    interact(reply.value)
  }

  function interact(manner: PageManner): void {
    if (hover) return
    const above = new DrawingAbove()
    const stage = { survey, hits, marks, card, above, signal, manner, onOrphaned: stop }
    hover = createHover(stage)
    steps = new KeySteps(stage)
    hover.listen()
  }

  /** Again after `document.open()`, which takes all listeners away. */
  function listen(): void {
    hover?.listen()
    listenToEscape(onEscape, signal)
    addEventListener('pagehide', () => report([]), { signal })
    addEventListener('pageshow', onPageShow, { signal })
  }

  function onPageShow({ persisted }: PageTransitionEvent): void {
    if (!persisted) return
    // What was asked when the page was left is never answered.
    hover?.forget()
    welcomed = hover !== undefined
    show()
    report(hits.all)
  }

  /** Tells the worker how many codes there are, for the icon and for going from one to the next. */
  function report(found: readonly Hit[]): void {
    if (found.length === reported || !pageRuntime.alive) return
    reported = found.length
    const failures = found.filter(({ look }) => look === 'failure').length
    askWorker('counted', { codes: found.length, failures })
  }

  const answers: Answers = {
    /** The card of a code in a smaller frame below this one. */
    show: ({ answers, manner, request }) => {
      const { question, byKey } = request
      const anchor = anchorInFrame(request)
      interact(manner)
      return anchor && card.open({ anchor, question, answers, manner }, byKey)
    },
    /** With the keyboard in it: the pointer is somewhere else, on a menu. */
    showSelection: (content) => {
      const anchor = anchorOfSelection()
      interact(content.manner)
      hover?.forget()
      return anchor && card.open({ anchor, ...content }, true)
    },
    hide: ({ atOnce }) => {
      if (atOnce) hover?.dismiss()
      else card.leave()
      return true
    },
    step: ({ direction, enter }) => steps?.step(direction, enter),
    goTo: ({ subject }) => steps?.goTo(firstOf(hits.all, subject)),
    leave: () => {
      stop()
      return true
    },
  }
  pageRuntime.onRequest((request) => answers[request.name](request as never), signal)

  return stop
}
