import { classOf } from '../smtp/code.ts'
import type { Side } from './compare-side.ts'
import type { Difference } from './comparison.ts'
import type { SourceRef } from './facts.ts'
import { fill } from './fill.ts'
import type { Relation } from './relation-of.ts'
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
    server: serverOf(a, b, relation, language),
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
  const notes = [...new Set([...a.meaning.notes, ...b.meaning.notes])]
  return [fill(titles, values), leading(a, b, differences, words), ...notes].join(' ')
}

/** The sentence on what matters most of all that differs. */
function leading(
  a: Side,
  b: Side,
  differences: readonly Difference[],
  { summary }: Language['words']['compare'],
): string {
  if (a.class !== b.class) return byClass(a, b, summary.classes)
  const differs = (name: string) => differences.some(({ dimension }) => dimension === name)
  if (differs('cause')) return summary.cause
  if (differs('stage')) return summary.stage
  return differences.length > 0 ? summary.detail : summary.nothing
}

function byClass(a: Side, b: Side, templates: Readonly<Record<string, string>>): string {
  const [low, high] = a.class < b.class ? [a, b] : [b, a]
  return fill(templates[`${low.class} ${high.class}`] ?? '', { low: low.code, high: high.code })
}

function serverOf(
  a: Side,
  b: Side,
  relation: Relation | undefined,
  { words: { compare: words } }: Language,
): string {
  const { server } = words
  if (relation) return fill(relation.kind === 'equal' ? server.equal : server.both, { ...relation })
  const known = [a, b].filter((side) => side.status === 'standard' && !isReported(side))
  const sentences = titles(a, b, known, words)
  // What to return goes by the digit, also where practice ends a 4yz for good (4.4.7).
  if (known.length === 2 && a.class !== b.class && classOf(a.subject) !== classOf(b.subject))
    sentences.push(byClass(a, b, server.classes))
  const closing = known.filter(({ connection }) => connection === 'closes')
  if (closing.length === 1)
    sentences.push(fill(server.connection, { closes: closing[0]?.code ?? '' }))
  if (a.class === b.class && known.filter(inCommandTable).length === 2) sentences.push(server.table)
  for (const side of [a, b]) {
    const { status, code } = side
    if (isReported(side)) sentences.push(fill(server.reported, { code }))
    else if (status && status !== 'standard') sentences.push(fill(server.unregistered, { code }))
  }
  if ([a, b].some((side) => !side.subject.reply && !isReported(side)))
    sentences.push(server.enhanced)
  return sentences.join(' ')
}

/** Whether no server gives the code as a reply. */
function isReported({ stages }: Side): boolean {
  return stages.length > 0 && stages.every((stage) => stage === 'after-acceptance')
}

/** RFC 5321 §4.3.2 lists its own reply codes only, not those of AUTH and other extensions. */
function inCommandTable({ subject, meaning }: Side): boolean {
  return !subject.enhanced && meaning.sources[0]?.startsWith('RFC5321') === true
}

/** For what to return the codes that a standard has. */
function titles(
  a: Side,
  b: Side,
  known: readonly Side[],
  { server, stage }: Language['words']['compare'],
): string[] {
  const [titleA, titleB] = [a.meaning.text.title, b.meaning.text.title]
  if (known.length < 2)
    return known.map(({ code, meaning }) => fill(server.title, { code, title: meaning.text.title }))
  const codes = { a: a.code, b: b.code }
  if (titleA !== titleB) return [fill(server.titles, { ...codes, titleA, titleB })]
  if (a.stages.length === 0 || b.stages.length === 0) return []
  const names = (side: Side) => side.stages.map((name) => stage.names[name]).join(', ')
  return [fill(server.stage, { ...codes, stagesA: names(a), stagesB: names(b) })]
}

function readerOf(
  a: Side,
  b: Side,
  relation: Relation | undefined,
  { words: { compare: words } }: Language,
): string {
  const { reader } = words
  const step = ({ meaning }: Side) => lowered(meaning.text.sender[0] ?? reader.nothing)
  if (relation && relation.kind !== 'equal') {
    const telling = relation.b === b.code ? b : a
    return `${fill(reader.reason, { b: relation.b })} ${raised(step(telling))}`
  }
  if (step(a) === step(b)) return fill(reader.either, { step: step(a) })
  return [a, b].map((side) => fill(reader.side, { code: side.code, step: step(side) })).join(' ')
}

/** A step as it stands after a colon; abbreviations such as SPF keep their capitals. */
function lowered(step: string): string {
  return /^\p{Lu}\p{Lu}/u.test(step) ? step : step.charAt(0).toLowerCase() + step.slice(1)
}

function raised(step: string): string {
  return step.charAt(0).toUpperCase() + step.slice(1)
}
