import type { Side } from './compare-side.ts'
import { fill } from './fill.ts'

/** Fills the template for two classes, keyed `4 5`, with the codes of the {low} and the {high} one. */
export function fillByClass(a: Side, b: Side, templates: Readonly<Record<string, string>>): string {
  const [low, high] = a.class < b.class ? [a, b] : [b, a]
  return fill(templates[`${low.class} ${high.class}`] ?? '', { low: low.code, high: high.code })
}
