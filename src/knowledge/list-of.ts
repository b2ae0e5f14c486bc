/** `a`, `a or b`, `a, b or c`: items in a sentence, the last joined by the given word. */
export function listOf(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`
}
