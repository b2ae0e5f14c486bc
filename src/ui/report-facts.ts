import { fill } from '../knowledge/fill.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import type { ReportedRecipient } from '../smtp/bounce.ts'
import type { Found } from './result.ts'

export interface Fact {
  readonly label: string
  readonly value: string
}

/**
 * The route of a reason, labelled: which server gave it, to which command and when, which one reports it, and until
 * when is tried again (RFC 3464 §2.3; RFC 5321 §4.5.4.1). Each distinct value once.
 */
export function reportFacts(found: Found, { tag, words }: SurfaceLanguage): readonly Fact[] {
  const { facts, commands } = words.popup
  const { server, command, logged, reporter } = found
  const reported = (field: 'remoteMta' | 'lastAttempt' | 'willRetryUntil') =>
    distinct(found.reported, field).map((value) =>
      field === 'remoteMta' ? value : localTime(value, tag),
    )
  const servers = reported('remoteMta')
  const attempts = reported('lastAttempt')
  const until = reported('willRetryUntil')
  return [
    { label: facts.remoteMta, values: servers.length > 0 ? servers : [server] },
    { label: facts.command, values: [command && commands[command]] },
    { label: facts.lastAttempt, values: attempts.length > 0 ? attempts : [logged] },
    { label: facts.reporter, values: [reporter] },
    { label: facts.willRetryUntil, values: until },
    { label: facts.usualEnd, values: until.length > 0 ? [] : [usualEnd(found, tag, facts.days)] },
  ].flatMap(({ label, values }) => {
    const value = values.filter(Boolean).join(', ')
    return value ? [{ label, value }] : []
  })
}

function distinct(
  reported: readonly ReportedRecipient[],
  field: 'remoteMta' | 'lastAttempt' | 'willRetryUntil',
): string[] {
  return [...new Set(reported.flatMap((recipient) => recipient[field] ?? []))]
}

/** RFC 5321 §4.5.4.1: the sending server gives up after at least four to five days. */
const USUAL_DAYS = 5
const MILLISECONDS_A_DAY = 86_400_000

/** When most servers give up, counted from the day on which the message came. */
function usualEnd({ waitingSince }: Found, tag: string, template: string): string | undefined {
  const end = timeOf(waitingSince ?? '') + USUAL_DAYS * MILLISECONDS_A_DAY
  return Number.isNaN(end) ? undefined : fill(template, { time: written(end, tag) })
}

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
