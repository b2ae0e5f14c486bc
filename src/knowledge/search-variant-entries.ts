import { parseCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import type { SearchEntry } from './search-entry.ts'
import { variantText } from './variant-text.ts'
import type { Language } from './words.ts'

/** A provider's own wording comes after the code that all have, unless the provider or its token was typed. */
const WEIGHT = 0.4
/** Names that providers give their refusals: S3140, TSS04, RP-001, ETP205. */
const TOKEN = /\b(?=[a-z-]*\d)[a-z][a-z\d]*(?:-?\d+)+\b/gi
/** The code at the start of a reply, with its enhanced code. */
const CODE_AT_START = /^\s*([2-5]\d\d)[ -](?:([245]\.\d{1,3}\.\d{1,3})\b)?/

/** Every wording of a provider, program or block list, found by its name, its token and its words. */
export function variantEntries(languages: readonly Language[]): SearchEntry[] {
  return Object.entries(variantFacts).flatMap(([id, facts]) => {
    const subject = subjectOf(facts)
    const texts = languages.flatMap((language) => variantText({ id, facts }, language) ?? [])
    const [sample] = facts.samples
    if (!subject || !texts[0]) return []
    const tokens = facts.phrases.flatMap((phrase) => phrase.match(TOKEN) ?? [])
    return {
      id,
      subject,
      title: texts[0].title,
      titles: texts.map(({ title }) => title),
      names: tokens,
      terms: [facts.provider, ...tokens],
      texts: [...texts.map(({ meaning }) => meaning), ...facts.samples],
      weight: WEIGHT,
      ...(sample !== undefined && { sample }),
    }
  })
}

/** The code that it stands beside: the first that it is bound to, else that of its first sample. */
function subjectOf({ codes, samples }: VariantFacts): Subject | undefined {
  const bound = codes?.flatMap((code) => parseCode(code) ?? [])[0]
  if (bound?.reply && bound.enhanced) return bound
  const [, reply, enhanced] = CODE_AT_START.exec(samples[0] ?? '') ?? []
  if (!reply) return bound
  return { reply, ...(enhanced && { enhanced }) }
}
