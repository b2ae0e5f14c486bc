import type { Evidence } from './evidence.ts'
import { FOREIGN, isFailure } from './kinds-of-reply.ts'
import type { Spot } from './places.ts'
import { standsAt } from './stands-at.ts'
import { isLoose, type Token } from './token.ts'
import * as after from './what-follows.ts'

/** What stands near a status of RFC 3464: another field of the report, a word on delivery. */
const REPORT = /action|recip|rcpt|mta\b|diagnos|deliver|bounce|reject|fail|delay/i

/** An address, of which a cell may say the status: `ann@example.com<tab>Status 5.1.1`. */
const ADDRESS = /@\w/

/** How far from it: two lines. */
const REACH = 160

/** Whether an enhanced code is a failure that a report speaks of: a program has a status and a version, too. */
function isReported(text: string, { start, end, reply, enhanced = '' }: Token): boolean {
  if (reply || !isFailure(enhanced) || standsAt(after.PROSE, text, end)) return false
  const before = text.slice(Math.max(start - REACH, 0), start)
  if (REPORT.test(before) || REPORT.test(text.slice(end, end + REACH))) return true
  return /[a-z] $/i.test(before) && ADDRESS.test(before)
}

/** What a number tells of its text: a pair is a code wherever it stands, and some places have codes only. */
export function tellOf(
  text: string,
  token: Token,
  place: Spot | undefined,
): keyof Evidence | undefined {
  const { end, reply, enhanced } = token
  if (reply && enhanced && !isLoose(text, token)) return 'bounce'
  // `Closes #217`, and the next version's heading below it.
  if (reply && place?.trust === 'hash') return undefined
  if (reply === '250' && standsAt(after.HELLO, text, end)) return 'transcript'
  if (place?.trust === 'key' && !isReported(text, token)) return undefined
  if (place?.trust === 'mail' && reply && FOREIGN.test(reply)) return undefined
  return place?.tells
}
