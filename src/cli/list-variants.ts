import type { VariantKind } from '../knowledge/explanation.ts'
import { variantFacts } from '../knowledge/facts/variants.ts'
import { fold } from '../knowledge/fold.ts'
import { variantText } from '../knowledge/variant-text.ts'
import type { Cause } from '../knowledge/verdict.ts'
import type { Language } from '../knowledge/words.ts'

/** A known wording, with a reply in which it stands. */
export interface ListedVariant {
  readonly id: string
  readonly kind: VariantKind
  readonly provider: string
  readonly cause: Cause
  readonly title: string
  readonly sample: string
}

/**
 * The known wordings of the providers, programs and block lists whose name, or whose entries' id, begins a
 * word with `name`; case and accents do not matter.
 * @throws an Error where there are none.
 */
export function listVariants(name: string, language: Language): ListedVariant[] {
  const wanted = ` ${fold(name).trim()}`
  const found = Object.entries(variantFacts).flatMap(([id, facts]) => {
    const { kind, provider, cause, samples } = facts
    if (!` ${fold(provider)} ${id}`.includes(wanted)) return []
    const title = variantText({ id, facts }, language)?.title ?? ''
    return [{ id, kind, provider, cause, title, sample: samples[0] ?? '' }]
  })
  if (found.length === 0) throw new Error(`no provider, program or block list is named "${name}"`)
  return found
}
