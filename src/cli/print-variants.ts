import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import type { ListedVariant } from './list-variants.ts'

/** Variants as plain text for a terminal: what each is called, whose it is, and a reply that has it. */
export function printVariants(variants: readonly ListedVariant[], { words }: Language): string {
  const { cli, phrases } = words
  const lines = variants.map((variant) =>
    fill(cli.variant, { ...variant, cause: phrases.causes[variant.cause] }),
  )
  return `${lines.join('\n\n')}\n\n${fill(cli.variantCount, { count: variants.length })}\n`
}
