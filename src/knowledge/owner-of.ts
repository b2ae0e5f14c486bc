import { findCodes } from '../smtp/find.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import type { Variant } from './variants.ts'

const all: readonly Variant[] = Object.entries(variantFacts).map(([id, facts]) => ({ id, facts }))

/** x.0.1 is what many write who found no number that fits: nobody owns it. */
const NO_SUBJECT = /^\d\.0\./

/**
 * The one wording that has an enhanced code which nobody registered: 5.7.511 can only be Microsoft's.
 * @returns undefined for registered codes and for those that several wordings share, such as 5.7.139.
 */
export function ownerOf(enhanced: string): Variant | undefined {
  if (NO_SUBJECT.test(enhanced) || enhancedFacts[`X${enhanced.slice(1)}`]) return undefined
  const [owner, ...others] = all.filter(({ facts }) => hasCode(facts, enhanced))
  return others.length === 0 ? owner : undefined
}

function hasCode({ codes = [], samples }: VariantFacts, enhanced: string): boolean {
  return (
    codes.some((code) => code === enhanced || code.endsWith(` ${enhanced}`)) ||
    samples.some((sample) => sample.includes(enhanced) && isCodeIn(sample, enhanced))
  )
}

function isCodeIn(sample: string, enhanced: string): boolean {
  return findCodes(sample).some((mention) => mention.enhanced === enhanced)
}
