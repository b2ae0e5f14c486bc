/**
 * Hears keys in the frames above this one too, those of its own origin: the keyboard stays in a webmail's list while
 * the pointer is on a message. Ends with this frame's document.
 */
export function listenAbove(listener: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const gone = new AbortController()
  addEventListener('pagehide', () => gone.abort(), { once: true, signal })
  const options = { capture: true, signal: AbortSignal.any([signal, gone.signal]) }
  for (let above: Window = window; above !== above.parent; ) {
    above = above.parent
    try {
      above.addEventListener('keydown', listener, options)
    } catch {
      // Of another origin.
    }
  }
}
