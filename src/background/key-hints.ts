import type { Words } from '../knowledge/words.ts'
import { commandKeys } from '../platform/command-keys.ts'
import type { Settings } from '../platform/settings.ts'
import type { KeyHint } from '../ui/card-view.tsx'

/** The keys that a card shows: those that the user has set for our commands, and none where the user wants none. */
export async function keyHints(
  { keyHints: wanted }: Settings,
  { keys }: Words['card'],
): Promise<KeyHint[]> {
  if (!wanted) return []
  const { 'next-code': next = '', 'previous-code': previous = '' } = await commandKeys()
  return [
    { key: keys.escape, does: keys.close },
    { key: next, does: keys.next },
    { key: previous, does: keys.previous },
  ].filter(({ key }) => key !== '')
}
