import type { CodeMeaning } from './code-meaning.ts'
import { agrees, type DecidingWords } from './deciding-words.ts'
import type { Confidence, Explanation, VariantName } from './explanation.ts'
import type { SenseFacts } from './facts.ts'
import { variantText } from './variant-text.ts'
import type { Permanence, Verdict } from './verdict.ts'
import type { CodeText, Language } from './words.ts'

/** The meaning that won, from wherever it came. */
export interface Sense {
  readonly cause: Explanation['cause']
  readonly verdict: Verdict
  readonly text: CodeText
  readonly variant?: VariantName
  readonly confidence: Confidence
  readonly sources: readonly string[]
}

/**
 * What an answer says: by the words that decide it, else by its code.
 * @param owned the code's meaning at the provider that is known to have written it.
 */
export function senseOf(
  words: DecidingWords | undefined,
  meaning: CodeMeaning,
  owned: CodeMeaning,
  language: Language,
): Sense {
  const byCode = codeSense(owned)
  if (!words) return byCode
  const { permanence } = meaning
  if (!('strong' in words)) {
    const { id, facts } = words
    const name = { id, provider: facts.provider, kind: facts.kind }
    const text = variantText(words, language)
    return text ? wordedSense(facts, text, permanence, name, 'certain') : byCode
  }
  const { facts, id, strong } = words
  const name = { id, kind: 'wording' } as const
  const text = language.words.wordings[id]
  if (!text) return byCode
  if (agrees(words, meaning)) return { ...byCode, variant: name, confidence: 'certain' }
  return wordedSense(facts, text, permanence, name, strong ? 'certain' : 'likely')
}

function codeSense(meaning: CodeMeaning): Sense {
  const { cause, text, sources, precision, notes } = meaning
  const standard = notes.length === 0 ? 'certain' : 'likely'
  const confidence = precision === 'exact' ? standard : 'generic'
  return { cause, verdict: meaning, text, sources, confidence }
}

function wordedSense(
  facts: SenseFacts,
  text: CodeText,
  permanence: Permanence,
  variant: VariantName,
  confidence: Confidence,
): Sense {
  const { cause, sources, temporary } = facts
  const verdict: Verdict =
    permanence === 'temporary'
      ? {
          permanence,
          retry: temporary?.retry ?? 'automatic',
          actor: temporary?.actor ?? facts.actor,
        }
      : { permanence, retry: facts.retry, actor: facts.actor }
  return { cause, verdict, text, variant, sources, confidence }
}
