import type { Subject } from '../smtp/mention.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import { lazy } from './lazy.ts'
import { indexPhrases } from './phrase-index.ts'

/** A known wording of a provider, program or block list that stands in a text. */
export interface Variant {
  readonly id: string
  readonly facts: VariantFacts
}

const index = lazy(() => {
  const all = Object.entries(variantFacts).map(([id, facts], rank) => ({ id, facts, rank }))
  return indexPhrases(
    all.flatMap((variant) => variant.facts.phrases.map((phrase) => [phrase, variant] as const)),
  )
})

/**
 * The variants that a reply has, the deciding one first: a phrase stands in the words, one of the codes
 * (where any is named) is the subject's, and one of the hosts (where any is named) is quoted. One that
 * another is a case of gives way to it. A wrong provider is worse than none.
 */
export function variantsIn(
  words: readonly string[],
  subject: Subject,
  hosts: readonly string[],
): readonly Variant[] {
  const fitting = [...index()(words)].filter(
    ({ facts }) =>
      hasCode(facts, subject) &&
      (!facts.hosts || isQuoted(facts.hosts, hosts)) &&
      !(facts.elsewhere && isQuoted(facts.elsewhere, hosts)),
  )
  const generals = new Set(fitting.map(({ facts }) => facts.caseOf))
  return fitting.filter(({ id }) => !generals.has(id)).sort((a, b) => a.rank - b.rank)
}

function hasCode({ codes }: VariantFacts, { reply, enhanced }: Subject): boolean {
  return (
    !codes ||
    codes.some((code) => code === reply || code === enhanced || code === `${reply} ${enhanced}`)
  )
}

function isQuoted(hosts: readonly string[], quoted: readonly string[]): boolean {
  return hosts.some((host) =>
    quoted.some((name) => (host.startsWith('.') ? `.${name}`.endsWith(host) : name === host)),
  )
}
