import type { Side } from './compare-side.ts'
import { DIMENSIONS, type Difference, type Dimension } from './comparison.ts'
import { fill } from './fill.ts'
import { listOf } from './list-of.ts'
import type { Language, Words } from './words.ts'

/** What one side is in one dimension: compared by `key`, shown as `value`, said as `clause` about {code}. */
interface Trait {
  readonly key: string
  readonly value: string
  readonly clause: string
}

type Compare = Words['compare']

/** How each dimension is read off a side; undefined where nothing is known. */
const TRAITS: Readonly<Record<Dimension, (side: Side, words: Compare) => Trait | undefined>> = {
  class: (side, words) => trait(side.class, words.class),
  cause: ({ meaning }, words) => trait(meaning.cause, words.cause),
  stage: stageTrait,
  connection: ({ connection }, words) => trait(connection, words.connection),
  scope: ({ scope }, words) => trait(scope, words.scope),
  retry: ({ meaning }, words) => trait(meaning.retry, words.retry),
  actor: ({ meaning }, words) => trait(meaning.actor, words.actor),
  codes: codesTrait,
  standard: standardTrait,
}

/** The dimensions in which two sides really differ, each with a sentence that names both. */
export function differencesOf(a: Side, b: Side, language: Language): Difference[] {
  const words = language.words.compare
  return DIMENSIONS.flatMap((dimension) => {
    const [ofA, ofB] = [TRAITS[dimension](a, words), TRAITS[dimension](b, words)]
    if (!ofA || !ofB || ofA.key === ofB.key || !comparable(dimension, a, b)) return []
    const text = fill(words.sentence, {
      a: fill(ofA.clause, { code: a.code }),
      b: fill(ofB.clause, { code: b.code }),
    })
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
  return dimensions.flatMap((dimension) => {
    const [ofA, ofB] = [TRAITS[dimension](a, words), TRAITS[dimension](b, words)]
    if (!ofA || ofA.key !== ofB?.key) return []
    const said: Readonly<Record<string, string>> | undefined = {
      class: words.sameClass,
      retry: words.sameRetry,
      connection: words.sameConnection,
    }[dimension as string]
    return [said?.[ofA.key] ?? ofA.value]
  })
}

function trait(
  key: string | undefined,
  words: Readonly<Record<string, { readonly value: string; readonly clause: string }>>,
): Trait | undefined {
  const known = key === undefined ? undefined : words[key]
  return key === undefined || !known ? undefined : { key, ...known }
}

function stageTrait({ stages }: Side, { stage, or }: Compare): Trait | undefined {
  if (stages.length === 0) return undefined
  const names = listOf(
    stages.map((name) => stage.names[name]),
    or,
  )
  const reported = stages.every((name) => name === 'after-acceptance')
  return {
    key: [...stages].sort().join(),
    value: names,
    clause: reported ? stage.report : stage.clause.replace('{stages}', names),
  }
}

function codesTrait({ codes }: Side, { codes: words, or }: Compare): Trait | undefined {
  if (codes.length === 0) return undefined
  return {
    key: [...codes].sort().join(),
    value: codes.join(', '),
    clause: words.clause.replace('{codes}', listOf(codes, or)),
  }
}

function standardTrait({ status, meaning }: Side, { standard }: Compare): Trait | undefined {
  const rfc = /^RFC(\d+)/.exec(meaning.sources[0] ?? '')?.[1]
  if (status === 'standard' && !rfc) return undefined
  const { value, clause } = standard[status]
  const source = `RFC ${rfc}`
  return {
    key: status === 'standard' ? source : status,
    value: value.replace('{source}', source),
    clause: clause.replace('{source}', source),
  }
}

/** Codes beside it can be compared only where both sides are of one kind. */
function comparable(dimension: Dimension, a: Side, b: Side): boolean {
  return dimension !== 'codes' || Boolean(a.subject.reply) === Boolean(b.subject.reply)
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
