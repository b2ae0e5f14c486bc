import type { Result } from './result.ts'

/** Whether two codes of a text say the same: in the same words, and one has nothing that the other contradicts. */
export function sameReason(a: Result, b: Result): boolean {
  return (
    a.explanation.permanence === b.explanation.permanence &&
    a.explanation.title === b.explanation.title &&
    agree(a.subject.reply, b.subject.reply) &&
    agree(a.subject.enhanced, b.subject.enhanced)
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
      reported: union(known.found.reported, next.found.reported),
      recipients: union(known.found.recipients, next.found.recipients),
    },
  }
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** Whether a result has more of the code, or more words, than another of the same reason. */
export function isFuller(a: Result, b: Result): boolean {
  if (a.code.length !== b.code.length) return a.code.length > b.code.length
  return (a.found?.quote.length ?? 0) > (b.found?.quote.length ?? 0)
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])]
}
