import type { Side } from './compare-side.ts'
import type { Difference, Dimension } from './comparison.ts'
import type { Stage } from './facts.ts'
import { fill } from './fill.ts'
import { listOf } from './list-of.ts'
import type { Language, Words } from './words.ts'

/**
 * What one side is in one dimension: compared by `key`, shown as `value`, said as `clause` about {code}, or as
 * `exact` where the clauses of both sides would be the same.
 */
interface Trait {
  readonly key: string
  readonly value: string
  readonly clause: string
  readonly exact?: string
}

type Compare = Words['compare']

/** The stages that `any` command does not take in. */
const WIDE: readonly Stage[] = ['connect', 'any', 'after-acceptance']

/** How each dimension is read off a side; undefined where nothing is known. */
const TRAITS: Readonly<Record<Dimension, (side: Side, words: Compare) => Trait | undefined>> = {
  class: (side, words) => trait(side.class, words.class),
  cause: ({ cause }, words) => trait(cause, words.cause),
  stage: stageTrait,
  connection: ({ connection }, words) => trait(connection, words.connection),
  scope: ({ scope }, words) => trait(scope, words.scope),
  retry: ({ meaning }, words) => trait(meaning.retry, words.retry),
  actor: ({ meaning }, words) => trait(meaning.actor, words.actor),
  codes: codesTrait,
  standard: standardTrait,
}

/** The given dimensions in which two sides really differ, each with a sentence that names both. */
export function differencesOf(
  a: Side,
  b: Side,
  dimensions: readonly Dimension[],
  language: Language,
): Difference[] {
  const words = language.words.compare
  return dimensions.flatMap((dimension) => {
    const [ofA, ofB] = [TRAITS[dimension](a, words), TRAITS[dimension](b, words)]
    if (!ofA || !ofB || ofA.key === ofB.key || !comparable(dimension, a, b)) return []
    const same = ofA.clause === ofB.clause
    const clause = (of: Trait, code: string) => fill((same && of.exact) || of.clause, { code })
    const text = fill(words.sentence, { a: clause(ofA, a.code), b: clause(ofB, b.code) })
    return [{ dimension, a: ofA.value, b: ofB.value, text: capitalised(text) }]
  })
}

/** The values that both sides share in the given dimensions, in words; those unknown on a side are left out. */
export function sharedValues(
  a: Side,
  b: Side,
  dimensions: readonly Dimension[],
  language: Language,
): string[] {
  const words = language.words.compare
  const said: Readonly<Partial<Record<Dimension, Readonly<Record<string, string>>>>> = {
    class: words.sameClass,
    retry: words.sameRetry,
    connection: words.sameConnection,
    scope: words.sameScope,
  }
  return dimensions.flatMap((dimension) => {
    const [ofA, ofB] = [TRAITS[dimension](a, words), TRAITS[dimension](b, words)]
    if (!ofA || ofA.key !== ofB?.key || !comparable(dimension, a, b)) return []
    if (dimension === 'standard' && a.status === 'standard')
      return [fill(words.sameStandard, { source: ofA.value })]
    return [said[dimension]?.[ofA.key] ?? ofA.value]
  })
}

function trait(
  key: string | undefined,
  words: Readonly<Record<string, { readonly value: string; readonly clause: string }>>,
): Trait | undefined {
  const known = key === undefined ? undefined : words[key]
  return key === undefined || !known ? undefined : { key, ...known }
}

/** `any` takes in all commands; a report after acceptance answers none and is named apart. */
function stageTrait({ stages }: Side, { stage, or }: Compare): Trait | undefined {
  if (stages.length === 0) return undefined
  const any = stages.includes('any')
  const kept = stages.filter((name) => !any || WIDE.includes(name))
  const answered = kept.filter((name) => name !== 'after-acceptance')
  const names = (some: readonly Stage[]) =>
    listOf(
      some.map((name) => stage.names[name]),
      or,
    )
  const clause =
    answered.length === 0
      ? stage.report
      : answered.length < kept.length
        ? stage.later
        : stage.clause
  return {
    key: [...kept].sort().join(),
    value: answered.length === 0 ? stage.reported : names(kept),
    clause: clause.replace('{stages}', names(answered)),
  }
}

/** Enhanced codes are said by what they speak of, their subject (RFC 3463 §3): the codes themselves are the value. */
function codesTrait({ codes, subject }: Side, { codes: words, or }: Compare): Trait | undefined {
  if (codes.length === 0) return undefined
  const exact = words.clause.replace('{codes}', listOf(codes, or))
  const names: Readonly<Record<string, string>> = words.topics
  const topics = [...new Set(codes.flatMap((code) => names[code.split('.')[1] ?? ''] ?? []))]
  return {
    key: [...codes].sort().join(),
    value: codes.join(', '),
    clause:
      subject.reply && topics.length > 0
        ? words.topic.replace('{topics}', listOf(topics, or))
        : exact,
    exact,
  }
}

function standardTrait({ status, meaning }: Side, { standard }: Compare): Trait | undefined {
  const rfc = /^RFC(\d+)/.exec(meaning.sources[0] ?? '')?.[1]
  if (!status || (status === 'standard' && !rfc)) return undefined
  const { value, clause } = standard[status]
  const source = `RFC ${rfc}`
  return {
    key: status === 'standard' ? source : status,
    value: value.replace('{source}', source),
    clause: clause.replace('{source}', source),
  }
}

/**
 * Two successes have no causes. Codes beside it can be compared only where both sides are of one kind; two
 * codes on one side come from two standards.
 */
function comparable(dimension: Dimension, a: Side, b: Side): boolean {
  if (dimension === 'cause') return [a, b].some(({ class: digit }) => digit > '3')
  if (dimension === 'codes') return Boolean(a.subject.reply) === Boolean(b.subject.reply)
  return (
    dimension !== 'standard' || [a, b].every(({ subject }) => !subject.reply || !subject.enhanced)
  )
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
