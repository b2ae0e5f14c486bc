import type { Subject } from '../smtp/mention.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import { indexPhrases } from './phrase-index.ts'

/** A known wording of a provider, program or block list that stands in a text. */
export interface Variant {
  readonly id: string
  readonly facts: VariantFacts
}

const all = Object.entries(variantFacts).map(([id, facts], rank) => ({ id, facts, rank }))
const index = indexPhrases(
  all.flatMap((variant) => variant.facts.phrases.map((phrase) => [phrase, variant] as const)),
)

/**
 * The variant that decides: its phrase stands in the words, one of its codes (where it names any) is the
 * subject's, and one of its hosts (where it names any) is quoted. A wrong provider is worse than none.
 */
export function variantIn(
  words: readonly string[],
  subject: Subject,
  hosts: readonly string[],
): Variant | undefined {
  const fitting = [...index(words)].filter(
    ({ facts }) => hasCode(facts, subject) && hasHost(facts, hosts),
  )
  const generals = new Set(fitting.map(({ facts }) => facts.caseOf))
  return fitting.filter(({ id }) => !generals.has(id)).sort((a, b) => a.rank - b.rank)[0]
}

function hasCode({ codes }: VariantFacts, { reply, enhanced }: Subject): boolean {
  return (
    !codes ||
    codes.some((code) => code === reply || code === enhanced || code === `${reply} ${enhanced}`)
  )
}

function hasHost({ hosts }: VariantFacts, quoted: readonly string[]): boolean {
  return (
    !hosts ||
    hosts.some((host) =>
      quoted.some((name) => (host.startsWith('.') ? `.${name}`.endsWith(host) : name === host)),
    )
  )
}
