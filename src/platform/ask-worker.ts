import type { MessageName, Params, Reply, Result } from './messages.ts'
import { pageRuntime } from './page-runtime.ts'

/** A worker that the browser ends before it has answered is asked anew, which starts it. */
const ATTEMPTS = 5

/** In milliseconds, longer at each attempt: while a worker is being ended, what is sent to it is lost. */
const PAUSE = 100

/** Asks our worker from a content script. Never rejects: what went wrong comes back as a value. */
export async function askWorker<Name extends MessageName>(
  name: Name,
  params: Params<Name>,
): Promise<Reply<Result<Name>>> {
  for (let attempt = 0; attempt < ATTEMPTS && pageRuntime.alive; attempt++) {
    if (attempt) await new Promise((resolve) => setTimeout(resolve, attempt * PAUSE))
    try {
      const reply = await pageRuntime.send({ name, params })
      if (reply) return reply as Reply<Result<Name>>
    } catch {
      // Nobody answered.
    }
  }
  return { ok: false, error: 'no answer' }
}
