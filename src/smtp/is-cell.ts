import { isFailure, isOf } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/** Whether a lone code stands in a table beside an address, under a heading that names codes. */
export function isCell(scene: Scene, { start, end, reply, enhanced }: Token): boolean {
  if (reply && (enhanced || !isFailure(reply) || isOf('foreign', reply))) return false
  const heading = scene.cells.heading(start, end)
  return heading === 'mail' || (heading === 'codes' && (!reply || scene.isMail(start)))
}
