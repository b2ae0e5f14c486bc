import type { Words } from '../knowledge/words.ts'
import type { KeyHint } from '../ui/card-view.tsx'

/**
 * The keys that a card shows: what closes it, and what leads to the next code, as the user has set it. The way back
 * stands in the options: three would need a second line.
 * @param set the keys of our commands, see commandKeys.
 */
export function keyHints(
  set: Readonly<Record<string, string>>,
  { keys }: Words['card'],
): KeyHint[] {
  return [
    { key: keys.escape, does: keys.close },
    { key: set['next-code'] ?? '', does: keys.next },
  ].filter(({ key }) => key !== '')
}
