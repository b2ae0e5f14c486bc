import { gatherEvidence } from '../smtp/evidence.ts'
import type { Mention } from '../smtp/mention.ts'
import { replyAt } from '../smtp/reply-at.ts'

/** RFC 5321 §4.5.3.1: a local part has at most 64 octets, a domain 255. */
const ADDRESS = /(\bFROM:\s?<)?([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}\.[\w.-]{1,190}\w)/gi
const LOGGED = /\bto=<([^<>\s]{3,320})>/

/** Addresses of the mail system itself. */
const SYSTEM = /^(?:mailer-daemon|postmaster|mail-?daemon|no-?reply)@/i

/** How far above an answer its recipient stands: Exim and qmail name it a line or two before. */
const ABOVE = 300

/**
 * The recipient that a bounce without a delivery report, or a line of a log, names with an answer: what follows
 * `to=`, else the last address before the code, else the first behind it. Undefined where there is none, rather than a guess.
 */
export function addressNear(text: string, mention: Mention): string | undefined {
  const line = lineOf(text, mention)
  const logged = LOGGED.exec(line)?.[1]
  if (logged) return logged
  // Each line of a log speaks of a mail of its own.
  const own = gatherEvidence(line).log > 0
  const [before, behind] = own ? [line, ''] : paragraphAt(text, mention)
  return recipientsIn(before).at(-1) ?? recipientsIn(behind)[0]
}

function recipientsIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].flatMap(([, from, address = '']) =>
    from || SYSTEM.test(address) ? [] : address,
  )
}

function lineOf(text: string, { start, end }: Mention): string {
  const next = text.indexOf('\n', end)
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next)
}

/** What stands before the code, up to a blank line, and the rest of the answer behind it. */
function paragraphAt(text: string, mention: Mention): readonly [string, string] {
  const { start, end } = replyAt(text, mention)
  const above = text.slice(Math.max(0, start - ABOVE), start)
  const blank = Math.max(above.lastIndexOf('\n\n'), above.lastIndexOf('\n\r\n'), 0)
  return [above.slice(blank) + text.slice(start, mention.start), text.slice(mention.end, end)]
}
