import { FOREIGN, isFailure, OF_DONE, OF_WEB } from './kinds-of-reply.ts'
import type { Scene } from './scene.ts'
import type { Token } from './token.ts'

/** Whether a lone code stands in a table, under a heading that names codes. */
export function isCell(scene: Scene, { start, end, reply, enhanced }: Token): boolean {
  if (reply && (enhanced || (isFailure(reply) ? FOREIGN.test(reply) : !OF_DONE.test(reply))))
    return false
  const heading = scene.cells.heading(start, end)
  if (heading === undefined || heading === 'mail') return heading === 'mail'
  if (reply && !isFailure(reply)) return false
  // In a text about mail a column of codes is one of replies, but for those that the web has too.
  const isNamed = heading === 'codes' || (reply && !OF_WEB.test(reply))
  if (isNamed && (!reply || scene.isMail(start))) return true
  return scene.words.refusalFollows(end)
}
