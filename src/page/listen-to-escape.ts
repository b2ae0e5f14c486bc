import { askWorker } from '../platform/ask-worker.ts'

/**
 * Hears Esc in this frame, and in those above it that are of its own origin: the keyboard stays in a webmail's list
 * while the pointer is on a message. Frames of other origins hear it by themselves, and tell. Ends with this
 * frame's document, which a page that goes into the browser's back/forward cache keeps.
 * @param onEscape returns whether it used the key; then the page does not hear of it.
 */
export function listenToEscape(onEscape: () => boolean, signal: AbortSignal): void {
  const gone = new AbortController()
  addEventListener('pagehide', ({ persisted }) => persisted || gone.abort(), { signal })
  const options = { capture: true, signal: AbortSignal.any([signal, gone.signal]) }
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape') return
    if (onEscape()) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (window.top?.length) askWorker('undraw', { atOnce: true })
  }
  for (let frame: Window = window; ; frame = frame.parent) {
    try {
      frame.addEventListener('keydown', onKey, options)
    } catch {
      // Of another origin.
    }
    if (frame === frame.parent) return
  }
}
