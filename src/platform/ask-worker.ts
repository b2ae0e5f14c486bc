import type { MessageName, Params, Reply, Result } from './messages.ts'
import { pageRuntime } from './page-runtime.ts'

/** Asks our worker from a content script. Never rejects: what went wrong comes back as a value. */
export async function askWorker<Name extends MessageName>(
  name: Name,
  params: Params<Name>,
): Promise<Reply<Result<Name>>> {
  try {
    const reply = await pageRuntime.send({ name, params })
    return (reply as Reply<Result<Name>> | undefined) ?? { ok: false, error: 'no answer' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
