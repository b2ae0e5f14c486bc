import type { Words } from '../knowledge/words.ts'
import { commandKeys } from '../platform/command-keys.ts'
import type { Settings } from '../platform/settings.ts'
import type { KeyHint } from '../ui/card-view.tsx'

/**
 * The keys that a card shows: what closes it, and what leads to the next code, as the user has set it; none where the
 * user wants none. The way back stands in the options: three would need a second line.
 */
export async function keyHints(
  { keyHints: wanted }: Settings,
  { keys }: Words['card'],
): Promise<KeyHint[]> {
  if (!wanted) return []
  const { 'next-code': next = '' } = await commandKeys()
  return [
    { key: keys.escape, does: keys.close },
    { key: next, does: keys.next },
  ].filter(({ key }) => key !== '')
}
