import type { Found, Result } from './result.ts'

/**
 * Whether two codes of a text say the same. Their codes may not contradict each other, and they have the same
 * title, or the same cause for the same recipients, as where a report gives 5.1.1 and its diagnostic 550.
 */
export function sameReason(a: Result, b: Result): boolean {
  const [one, other] = [a.explanation, b.explanation]
  return (
    one.permanence === other.permanence &&
    agree(a.subject.reply, b.subject.reply) &&
    agree(detail(a), detail(b)) &&
    (one.title === other.title || (one.cause === other.cause && sameRecipients(a, b)))
  )
}

/** X.0.0 tells no more than its class (RFC 3463 §3.1): it agrees with any detail. */
function detail({ subject: { enhanced } }: Result): string | undefined {
  return enhanced?.endsWith('.0.0') ? undefined : enhanced
}

function sameRecipients({ found: a }: Result, { found: b }: Result): boolean {
  const named = (a?.recipients ?? []).filter((recipient) => b?.recipients.includes(recipient))
  return (
    named.length > 0 &&
    named.length === Math.max(a?.recipients.length ?? 0, b?.recipients.length ?? 0)
  )
}

/**
 * One result for both: the fuller code and the fuller words stand (550 5.1.1 for 5.1.1).
 * @param again whether both come from one reply, which then counts once.
 */
export function joined(known: Result, next: Result, again = false): Result {
  if (!known.found || !next.found) return known
  const fuller = isFuller(next, known) ? next : known
  return {
    ...fuller,
    found: {
      ...known.found,
      quote: fuller.found?.quote ?? '',
      written: fuller.found?.written ?? '',
      count: known.found.count + (again ? 0 : next.found.count),
      ...firstOf('server', fuller, known, next),
      ...firstOf('command', fuller, known, next),
      ...firstOf('logged', next, known),
      reported: union(known.found.reported, next.found.reported),
      recipients: union(known.found.recipients, next.found.recipients),
    },
  }
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

function firstOf<Key extends 'server' | 'command' | 'logged'>(
  key: Key,
  ...results: readonly Result[]
): Pick<Found, Key> | undefined {
  const value = results.find(({ found }) => found?.[key])?.found?.[key]
  return value === undefined ? undefined : ({ [key]: value } as Pick<Found, Key>)
}

/**
 * Whether a result shows the server's own answer, more of the code, a provider's own sense, or more words than another
 * of the same reason.
 */
export function isFuller(a: Result, b: Result): boolean {
  if (!a.subject.reply !== !b.subject.reply) return a.subject.reply !== undefined
  if (a.code.length !== b.code.length) return a.code.length > b.code.length
  const [one, other] = [a.explanation.variant, b.explanation.variant]
  if (!one !== !other) return one !== undefined
  return (a.found?.quote.length ?? 0) > (b.found?.quote.length ?? 0)
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}
