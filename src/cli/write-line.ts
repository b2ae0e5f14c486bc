import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a line and waits while the reader is slower than we are, so that memory stays constant. */
export async function writeLine(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain')
}
