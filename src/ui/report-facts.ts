import type { SurfaceLanguage } from '../knowledge/words.ts'
import type { Found } from './result.ts'

/** What a delivery report says beside its codes (RFC 3464 §2.3): the field, and how its value is shown. */
const FACTS = [
  { field: 'remoteMta', shown: (value: string) => value },
  { field: 'lastAttempt', shown: localTime },
  { field: 'willRetryUntil', shown: localTime },
] as const

/** The report's facts on a reason, labelled; each distinct value once. */
export function reportFacts(
  { reported, waitingSince }: Found,
  { tag, words }: SurfaceLanguage,
): readonly { readonly label: string; readonly value: string }[] {
  const facts = FACTS.flatMap(({ field, shown }) => {
    const values = new Set(reported.flatMap((recipient) => recipient[field] ?? []))
    const value = [...values].map((each) => shown(each, tag)).join(', ')
    return value ? [{ label: words.popup.facts[field], value }] : []
  })
  const end = timeOf(waitingSince ?? '') + USUAL_DAYS * MILLISECONDS_A_DAY
  if (Number.isNaN(end) || reported.some(({ willRetryUntil }) => willRetryUntil)) return facts
  return [...facts, { label: words.popup.facts.usualEnd, value: written(end, tag) }]
}

/** RFC 5321 §4.5.4.1: the sending server gives up after at least four to five days. */
const USUAL_DAYS = 5
const MILLISECONDS_A_DAY = 86_400_000

/** A date of RFC 5322 in the reader's own time; as it stands where it is none. */
function localTime(date: string, tag: string): string {
  const time = timeOf(date)
  return Number.isNaN(time) ? date : written(time, tag)
}

function timeOf(date: string): number {
  return Date.parse(date.replace(/\([^)]*\)/g, ''))
}

function written(time: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(time)
}
