import { classOf } from '../smtp/class-of.ts'
import type { Side } from './compare-side.ts'
import { fill } from './fill.ts'
import { fillByClass } from './fill-by-class.ts'
import type { Relation } from './relation-of.ts'
import type { Language } from './words.ts'

/** Which of two codes a server returns when, with the rule of the RFC that decides. */
export function serverAdvice(
  a: Side,
  b: Side,
  relation: Relation | undefined,
  { words: { compare: words } }: Language,
): string {
  const { server } = words
  if (relation) return fill(server[relatedAdvice(relation)], { ...relation })
  const known = [a, b].filter((side) => side.status === 'standard' && !isReported(side))
  const sentences = titles(a, b, known, words)
  // What to return goes by the digit, also where practice ends a 4yz for good (4.4.7).
  if (known.length === 2 && a.class !== b.class && classOf(a.subject) !== classOf(b.subject))
    sentences.push(fillByClass(a, b, server.classes))
  const closing = known.filter(({ connection }) => connection === 'closes')
  if (closing.length === 1)
    sentences.push(fill(server.connection, { closes: closing[0]?.code ?? '' }))
  if (a.class === b.class && known.filter(inCommandTable).length === 2) sentences.push(server.table)
  const unusable = [a, b].filter(({ status }) => status && status !== 'standard')
  if (unusable.length === 2) return server.neither
  for (const { code } of unusable) sentences.push(fill(server.unregistered, { code }))
  const usable = [a, b].filter((side) => !unusable.includes(side))
  for (const { code } of usable.filter(isReported)) sentences.push(fill(server.reported, { code }))
  if (usable.some((side) => !side.subject.reply && !isReported(side)))
    sentences.push(server.enhanced)
  return sentences.join(' ')
}

/** `550 4.4.7` occurs, although its digits contradict each other. */
function relatedAdvice({ kind, both }: Relation): 'equal' | 'both' | 'mixed' {
  if (kind === 'equal') return 'equal'
  return both.charAt(0) === both.charAt('550 '.length) ? 'both' : 'mixed'
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
