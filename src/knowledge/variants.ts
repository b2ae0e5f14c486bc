import type { Answer } from '../smtp/answer.ts'
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
 * The variants that an answer has, the deciding one first: a phrase stands in its words, one of the codes
 * (where any is named) is the subject's, and one of the hosts (where any is named) is quoted. One that
 * another is a case of gives way to it. A wrong provider is worse than none.
 */
export function variantsIn(
  words: readonly string[],
  answer: Pick<Answer, 'subject' | 'hosts'>,
): readonly Variant[] {
  const fitting = [...index()(words)].filter(
    ({ facts: { codes, hosts, elsewhere } }) =>
      (!codes || isOneOf(codes, answer.subject)) &&
      (!hosts || isQuoted(hosts, answer.hosts)) &&
      !(elsewhere && isQuoted(elsewhere, answer.hosts)),
  )
  if (fitting.length < 2) return fitting
  const generals = new Set(fitting.map(({ facts }) => facts.caseOf))
  return fitting.filter(({ id }) => !generals.has(id)).sort((a, b) => a.rank - b.rank)
}

function isOneOf(codes: readonly string[], { reply, enhanced }: Subject): boolean {
  return codes.some(
    (code) => code === reply || code === enhanced || code === `${reply} ${enhanced}`,
  )
}

/** Whether one of some hosts, domains (`.outlook.com`) or tails (`gsmtp`) is among those that a bounce quotes. */
export function isQuoted(hosts: readonly string[], quoted: readonly string[]): boolean {
  return hosts.some((host) =>
    quoted.some((name) => (host.startsWith('.') ? `.${name}`.endsWith(host) : name === host)),
  )
}
