import { countCapitals } from './capitals.ts'
import { type Evidence, NO_EVIDENCE } from './evidence.ts'
import { placeAt } from './place-at.ts'
import { plainText } from './plain-text.ts'
import { tellOf } from './tell-of.ts'
import { nextToken, UNUSUAL } from './token.ts'

/** Reads the evidence of a text, or of a piece of one. Linear. */
export function gatherEvidence(text: string): Evidence {
  const counts = { ...NO_EVIDENCE }
  for (let token = nextToken(text, 0); token; token = nextToken(text, token.end)) {
    if (token === UNUSUAL) return gatherEvidence(plainText(text).text)
    const kind = tellOf(text, token, placeAt(text, token.start))
    if (kind) counts[kind]++
  }
  countCapitals(text, counts)
  return counts
}
