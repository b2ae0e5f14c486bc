import type { Subject } from '../smtp/mention.ts'
import wordings from './facts/wordings.json'
import type { WordingFacts } from './facts.ts'
import { lazy } from './lazy.ts'
import { indexPhrases } from './phrase-index.ts'

interface Candidate {
  readonly id: string
  readonly facts: WordingFacts
  readonly strong: boolean
  readonly rank: number
}

/** A wording that stands in a text; a strong one says more than any code. */
export type Wording = Pick<Candidate, 'id' | 'facts' | 'strong'>

export const wordingFacts: Readonly<Record<string, WordingFacts>> = wordings as never

const index = lazy(() =>
  indexPhrases(
    Object.entries(wordingFacts).flatMap(([id, facts], rank) => [
      ...entries({ id, facts, strong: true, rank }, facts.phrases),
      ...entries({ id, facts, strong: false, rank }, facts.weak ?? {}),
    ]),
  ),
)

function entries(candidate: Candidate, phrases: Readonly<Record<string, string>>) {
  return Object.keys(phrases).map((phrase) => [phrase, candidate] as const)
}

/**
 * The plain wording that decides among those in the words of a text: a strong one first, then the earlier, unless a
 * strong one to which it yields is there.
 * @param subject the codes that stand beside the words, if any.
 */
export function wordingIn(
  words: readonly string[],
  { reply, enhanced }: Subject = {},
): Wording | undefined {
  const fitting: Candidate[] = []
  let best: Candidate | undefined
  for (const candidate of index()(words)) {
    const { codes } = candidate.facts
    if (codes && !codes.some((code) => code === reply || enhanced?.startsWith(`${code}.`))) continue
    fitting.push(candidate)
    if (!best || before(candidate, best)) best = candidate
  }
  const says = best?.facts.yieldsTo
  return (says && fitting.find(({ id, strong }) => strong && says.includes(id))) ?? best
}

function before(a: Candidate, b: Candidate): boolean {
  return a.strong === b.strong ? a.rank < b.rank : a.strong
}
