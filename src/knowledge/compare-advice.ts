import type { Side } from './compare-side.ts'
import type { Difference } from './comparison.ts'
import type { SourceRef } from './facts.ts'
import { fill } from './fill.ts'
import { fillByClass } from './fill-by-class.ts'
import { ownerOf } from './owner-of.ts'
import type { Relation } from './relation-of.ts'
import { serverAdvice } from './server-advice.ts'
import type { Language } from './words.ts'

/** The sentences of a comparison besides its differences, and the sections that decide. */
export interface Advice {
  readonly summary: string
  readonly server: string
  readonly reader: string
  readonly sources: readonly SourceRef[]
}

/** Derives summary and advice for two subjects that nobody has written about together. */
export function adviceOf(
  a: Side,
  b: Side,
  differences: readonly Difference[],
  relation: Relation | undefined,
  language: Language,
): Advice {
  return {
    summary: summaryOf(a, b, differences, relation, language),
    server: serverAdvice(a, b, relation, language),
    reader: readerOf(a, b, relation, language),
    sources: relation ? ['RFC2034 4'] : a.class === b.class ? [] : ['RFC5321 4.2.1'],
  }
}

function summaryOf(
  a: Side,
  b: Side,
  differences: readonly Difference[],
  relation: Relation | undefined,
  { words: { compare: words } }: Language,
): string {
  const { summary } = words
  if (relation) return fill(summary[relation.kind], { ...relation })
  const values = {
    a: a.code,
    b: b.code,
    titleA: a.meaning.text.title,
    titleB: b.meaning.text.title,
  }
  const titles = values.titleA === values.titleB ? summary.sameTitle : summary.titles
  return [fill(titles, values), leading(a, b, differences, words), ...notesOf(a, b, words)].join(
    ' ',
  )
}

/** What no standard has is said of both at once where it is the same of both. */
function notesOf(a: Side, b: Side, { summary }: Language['words']['compare']): readonly string[] {
  const codes = { a: a.code, b: b.code }
  if ([a, b].every(({ subject, status }) => status === 'vendor' && !subject.enhanced))
    return [fill(summary.vendors, codes)]
  const owners = [a, b].map(({ subject }) =>
    subject.enhanced ? ownerOf(subject.enhanced) : undefined,
  )
  const [provider, other] = owners.map((owner) => owner?.facts.provider)
  if (provider && provider === other) return [fill(summary.ownedBoth, { ...codes, provider })]
  return [...new Set([...a.meaning.notes, ...b.meaning.notes])]
}

/** The sentence on what matters most of all that differs. */
function leading(
  a: Side,
  b: Side,
  differences: readonly Difference[],
  { summary }: Language['words']['compare'],
): string {
  if (a.class !== b.class) return fillByClass(a, b, summary.classes)
  const differs = (name: string) => differences.some(({ dimension }) => dimension === name)
  if (differs('cause')) return a.class === '4' ? summary.causeOfDelay : summary.cause
  if (differs('stage')) return summary.stage
  return differences.length > 0 ? summary.detail : summary.nothing
}

function readerOf(
  a: Side,
  b: Side,
  relation: Relation | undefined,
  { words: { compare: words } }: Language,
): string {
  const { reader } = words
  const step = ({ meaning }: Side) => lowered(meaning.text.sender[0] ?? reader.nothing)
  if (relation?.kind === 'equal') return raised(step(a))
  if (relation) {
    const telling = relation.b === b.code ? b : a
    return `${fill(reader.reason, { b: relation.b })} ${raised(step(telling))}`
  }
  if (step(a) === step(b)) return fill(reader.either, { step: step(a) })
  return [a, b].map((side) => fill(reader.side, { code: side.code, step: step(side) })).join(' ')
}

/** A step as it goes on after a comma; abbreviations such as SPF keep their capitals. */
function lowered(step: string): string {
  return /^\p{Lu}\p{Lu}/u.test(step) ? step : step.charAt(0).toLowerCase() + step.slice(1)
}

function raised(step: string): string {
  return step.charAt(0).toUpperCase() + step.slice(1)
}
