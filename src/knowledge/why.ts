import type { Confidence, VariantName } from './explanation.ts'
import { fill } from './fill.ts'
import type { SurfaceLanguage } from './words.ts'

/**
 * One sentence on why we think so: whose words they are where a variant decided, else how far the code
 * itself goes.
 */
export function why(
  explanation: { readonly variant?: VariantName | undefined; readonly confidence: Confidence },
  { words }: SurfaceLanguage,
): string {
  const { variant, confidence } = explanation
  return fill(words.phrases.why[variant?.kind ?? confidence], { provider: variant?.provider ?? '' })
}
