/** Whether a sticky pattern matches at an offset of a text; a global one, there or behind. */
export function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
