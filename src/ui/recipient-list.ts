import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import type { Found } from './result.ts'

/** More addresses than these in a sentence hide what it says. */
const MAX_NAMED = 3

/** The recipients' addresses for a sentence, the first few named; empty where none is known. */
export function recipientList({ recipients }: Found, { more }: Words['popup']): string {
  const rest = recipients.length - MAX_NAMED
  const named = recipients.slice(0, MAX_NAMED).join(', ')
  return rest > 0 ? `${named} ${fill(more, { count: rest })}` : named
}
