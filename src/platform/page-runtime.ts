import type { FrameRequest } from './messages.ts'

/** Firefox's name for the same interface; Chromium has it since version 148 only. */
declare const browser: typeof chrome | undefined

const api = typeof browser === 'undefined' ? chrome : browser

/**
 * The extension as a content script sees it. Without the polyfill, which would be half of the script's
 * size: both browsers answer with promises here.
 */
export const pageRuntime = {
  /** False once the extension was updated or removed: this script is then an orphan. */
  get alive(): boolean {
    return api.runtime?.id !== undefined
  },
  /** Answers what the worker asks of this frame, until `signal` is aborted; false to what nobody can make sense of. */
  onRequest(answer: (request: FrameRequest) => boolean | undefined, signal: AbortSignal): void {
    const listener = (
      request: FrameRequest,
      _sender: unknown,
      respond: (done: boolean) => void,
    ): void => {
      try {
        respond(answer(request) === true)
      } catch {
        respond(false)
      }
    }
    api.runtime.onMessage.addListener(listener)
    signal.addEventListener('abort', () => {
      if (api.runtime?.id) api.runtime.onMessage.removeListener(listener)
    })
  },
  /** Sends to our worker. Rejects when nobody answers or the script is an orphan. */
  send(message: unknown): Promise<unknown> {
    return api.runtime.sendMessage(message)
  },
}
