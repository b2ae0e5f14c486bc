import { askWorker } from '../platform/ask-worker.ts'
import type { Question } from '../platform/messages.ts'
import type { Hit } from './hit.ts'
import { SMALL_HEIGHT, SMALL_WIDTH } from './limits.ts'
import { boxOf } from './rects-of.ts'

/** The card of a code in a frame that is too small for it: the top frame is asked to show it. */
export class DrawingAbove {
  /** The code whose card the top frame shows. */
  hit: Hit | undefined

  /**
   * Asks the top frame to show a card, and by keyboard to take the keyboard there.
   * @param isWanted tells, when the answer has come, whether it still is.
   * @returns whether the card is none of this frame's business any more.
   */
  async show(
    hit: Hit,
    question: Question,
    isWanted: () => boolean,
    byKey: boolean,
  ): Promise<boolean> {
    const frame = { width: innerWidth, height: innerHeight }
    const isSmall = frame.width < SMALL_WIDTH || frame.height < SMALL_HEIGHT
    const code = boxOf(hit.range)
    if (window.top === window || !isSmall || !code) return false
    // By this the top frame knows which of its frames asks.
    if (byKey) window.focus()
    const reply = await askWorker('draw', { question, code, frame, byKey })
    if (!reply.ok || !reply.value) return false
    this.hit = hit
    if (!isWanted()) this.end(false)
    return true
  }

  /** The pointer has left the code, or the card was dismissed: then `atOnce`. */
  end(atOnce: boolean): void {
    if (!this.hit) return
    this.hit = undefined
    askWorker('undraw', { atOnce })
  }
}
