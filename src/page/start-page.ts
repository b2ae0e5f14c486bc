import { askWorker } from '../platform/ask-worker.ts'
import marksCss from '../platform/marks.css?raw'
import { pageRuntime } from '../platform/page-runtime.ts'
import { Card } from './card.tsx'
import { Hover } from './hover.ts'
import { Marks } from './marks.ts'
import { adoptStyle } from './style-sheet.ts'
import { Survey } from './survey.ts'

/**
 * Starts in this frame: reads it, and does nothing more until it finds a code.
 * @returns what stops it for good, without a trace.
 */
export function startPage(): () => void {
  const { signal, stop } = lifetime()
  const card = new Card(signal)
  let hover: Hover | undefined
  let scrolled = false

  const survey = new Survey({
    signal,
    isOwn: card.isHost,
    onFindings: () => {
      if (!pageRuntime.alive) return stop()
      show()
      hover?.refresh()
    },
    // What is found first is painted first; once there is more than can be painted, the end of the scan decides.
    onProgress: () => {
      if (!marks.isPartial) show()
    },
    onNewDocument: () => {
      card.close()
      hover?.listen()
      listenToScroll()
    },
  })
  const marks = new Marks(survey.hits, signal)
  let welcomed: Promise<void> | undefined

  function show(): void {
    if (survey.hits.all.length > 0 && !welcomed) welcomed = welcome()
    marks.paint()
  }

  /** The first code: only now the style comes, and we listen to the pointer. */
  async function welcome(): Promise<void> {
    const reply = await askWorker('found', null)
    if (signal.aborted || !reply.ok) return
    if (!reply.value.styled) adoptStyle(document, marksCss)
    hover = new Hover({ survey, card, signal, manner: reply.value, onOrphaned: stop })
    listenToScroll()
  }

  /** A page with more codes than are painted at a time gets those painted that come into view. */
  const onScroll = () => {
    if (scrolled || !marks.isPartial) return
    scrolled = true
    requestAnimationFrame(() => {
      scrolled = false
      if (!signal.aborted) marks.paint()
    })
  }
  function listenToScroll(): void {
    document.addEventListener('scroll', onScroll, { capture: true, passive: true, signal })
  }

  return stop
}

function lifetime() {
  const controller = new AbortController()
  return { signal: controller.signal, stop: () => controller.abort() }
}
