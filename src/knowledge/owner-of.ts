import { parseCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import { variantFacts } from './facts/variants.ts'
import type { VariantFacts } from './facts.ts'
import type { Variant } from './variants.ts'

let owners: ReadonlyMap<string, Variant> | undefined

/**
 * The one wording that has an enhanced code which nobody registered: 5.7.511 can only be Microsoft's.
 * @returns undefined for registered codes and for those that several wordings share, such as 5.7.139.
 */
export function ownerOf(enhanced: string): Variant | undefined {
  owners ??= findOwners()
  return owners.get(enhanced)
}

function findOwners(): Map<string, Variant> {
  const all = new Map<string, Variant[]>()
  for (const [id, facts] of Object.entries(variantFacts))
    for (const code of unregisteredCodes(facts))
      all.set(code, [...(all.get(code) ?? []), { id, facts }])
  return new Map(
    [...all].flatMap(([code, [owner, ...others]]) =>
      owner && others.length === 0 ? [[code, owner]] : [],
    ),
  )
}

function unregisteredCodes({ codes = [], samples }: VariantFacts): Set<string> {
  const subjects = [...codes.map(parseCode), ...samples.flatMap((sample) => findCodes(sample))]
  const enhanced = subjects.flatMap((subject) => subject?.enhanced ?? [])
  return new Set(
    enhanced.filter((code) => !NO_SUBJECT.test(code) && !enhancedFacts[`X${code.slice(1)}`]),
  )
}

/** x.0.1 is what many write who found no number that fits: nobody owns it. */
const NO_SUBJECT = /^\d\.0\./
