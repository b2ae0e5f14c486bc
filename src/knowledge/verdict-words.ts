import type { Summary } from './explanation.ts'
import type { SurfaceLanguage } from './words.ts'

/** The sentences that card, popup and command line say beside an explanation's own texts. */
export interface VerdictWords {
  /** "Unknown recipient": the cause's name. */
  readonly cause: string
  /** "Failed", "Delayed" or "Delivered": the word beside the verdict's shape and colour. */
  readonly outcome: string
  /** "Permanent: sending again will not help". */
  readonly verdict: string
  /** "The recipient can fix it". */
  readonly actor: string
}

/** What an explanation or a summary's verdict is called in the given language. */
export function verdictWords(
  { cause, permanence, retry, actor }: Pick<Summary, 'cause' | 'permanence' | 'retry' | 'actor'>,
  { words }: SurfaceLanguage,
): VerdictWords {
  const { phrases } = words
  return {
    cause: phrases.causes[cause],
    outcome: phrases.permanences[permanence],
    verdict: phrases.verdicts[permanence][retry],
    actor: phrases.actors[actor],
  }
}
