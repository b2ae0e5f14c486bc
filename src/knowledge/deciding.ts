import { latestAttempts } from '../smtp/latest-attempts.ts'
import type { Mention } from '../smtp/mention.ts'
import { toldWithin } from '../smtp/told-within.ts'
import type { Explanation } from './explanation.ts'

/**
 * The explanation that decides over a whole text: a failure over a delay, a delay over a delivery, and among equals the
 * one whose reason is best known. Undefined for a text without mentions.
 * @param latest the indices of the mentions that count: of a log, each recipient's last attempt.
 */
export function deciding(
  text: string,
  mentions: readonly Mention[],
  explanations: readonly Explanation[],
  latest = latestAttempts(text, mentions),
): Explanation | undefined {
  let best: Explanation | undefined
  let bestWeight = -1
  const often = countsOf(latest.map((i) => explanations[i]?.title ?? ''))
  for (const i of latest) {
    const [explanation, mention] = [explanations[i], mentions[i]]
    if (!explanation) continue
    const quoted = mention ? quotedWeight(text, mention) : 0
    const frequent = Math.min(often.get(explanation.title) ?? 0, MAX_FREQUENT)
    const weight = weightOf(explanation, mention) + quoted + frequent
    if (weight > bestWeight) {
      best = explanation
      bestWeight = weight
    }
  }
  return best
}

/** Among reasons as good as each other the one that is given more often; it never outweighs a better one. */
const MAX_FREQUENT = 4

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

const PERMANENCE_WEIGHT = { permanent: 200, temporary: 100, success: 0 } as const
const CONFIDENCE_WEIGHT = { certain: 20, likely: 10, generic: 0 } as const
/** 503 is what a client hears that goes on after every recipient was refused: the reason stands elsewhere. */
const FOLLOW_ON = new Set(['503'])

function weightOf(explanation: Explanation, mention: Mention | undefined): number {
  const { cause, permanence, confidence } = explanation
  const known = cause === 'unknown' ? 0 : 40
  const followOn = mention?.reply && FOLLOW_ON.has(mention.reply) ? -150 : 0
  const answered = mention?.reply ? 5 : 0
  return PERMANENCE_WEIGHT[permanence] + CONFIDENCE_WEIGHT[confidence] + known + followOn + answered
}

/** What stands before an answer of the receiving server, as against a line of the server that reports it. */
const QUOTED = /(?:<<<|said:|smtp ?;|reason:|->|was:|returned)\s{0,12}["'(]?$/i

/** An answer counts more than the line that reports it, and what it tells of another server's still more. */
function quotedWeight(text: string, mention: Mention): number {
  if (!QUOTED.test(text.slice(Math.max(0, mention.start - 24), mention.start))) return 0
  return toldWithin(text, mention) === undefined ? 15 : 20
}
