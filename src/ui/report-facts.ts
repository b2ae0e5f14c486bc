import type { Language } from '../knowledge/words.ts'
import type { Found } from './result.ts'

/** What a delivery report says beside its codes (RFC 3464 §2.3): the field, and how its value is shown. */
const FACTS = [
  { field: 'remoteMta', shown: (value: string) => value },
  { field: 'lastAttempt', shown: localTime },
  { field: 'willRetryUntil', shown: localTime },
] as const

/** The report's facts on a reason, labelled; each distinct value once. */
export function reportFacts(
  { reported }: Found,
  { tag, words }: Language,
): readonly { readonly label: string; readonly value: string }[] {
  return FACTS.flatMap(({ field, shown }) => {
    const values = new Set(reported.flatMap((recipient) => recipient[field] ?? []))
    const value = [...values].map((each) => shown(each, tag)).join(', ')
    return value ? [{ label: words.popup.facts[field], value }] : []
  })
}

/** A date of RFC 5322 in the reader's own time; as it stands where it is none. */
function localTime(date: string, tag: string): string {
  const time = Date.parse(date.replace(/\([^)]*\)/g, ''))
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}
