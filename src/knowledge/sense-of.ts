import type { Answer } from '../smtp/answer.ts'
import type { CodeMeaning } from './code-meaning.ts'
import type { Confidence, Explanation, VariantName } from './explanation.ts'
import type { SenseFacts } from './facts.ts'
import { tokens } from './tokens.ts'
import { variantText } from './variant-text.ts'
import { variantsIn } from './variants.ts'
import type { Permanence, Verdict } from './verdict.ts'
import { type Wording, wordingIn } from './wordings.ts'
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
 * What an answer says: by a provider's own words, else by plain words, else by its code.
 * @param owned the code's meaning at the provider that is known to have written it.
 * @param text the excerpt that the answer stands in.
 */
export function senseOf(
  answer: Answer,
  meaning: CodeMeaning,
  owned: CodeMeaning,
  text: string,
  language: Language,
): Sense {
  const byCode = codeSense(owned)
  if (meaning.permanence === 'success') return byCode
  const said = tokens(answer.words)
  const [variant] = variantsIn(said, answer.subject, answer.hosts)
  const own = variant && variantText(variant, language)
  if (variant && own) {
    const { id, facts } = variant
    const name = { id, provider: facts.provider, kind: facts.kind }
    return wordedSense(facts, own, meaning.permanence, name, 'certain')
  }
  const wording = decidingWording(said, answer, meaning, text)
  const words = wording && language.words.wordings[wording.id]
  if (!wording || !words) return byCode
  const { facts, id, strong } = wording
  const name = { id, kind: 'wording' } as const
  if (agrees(wording, meaning)) return { ...byCode, variant: name, confidence: 'certain' }
  return wordedSense(facts, words, meaning.permanence, name, strong ? 'certain' : 'likely')
}

/** The reply's own words come first; what stands around it counts only where code and words say nothing. */
function decidingWording(
  said: readonly string[],
  answer: Answer,
  meaning: CodeMeaning,
  text: string,
): Wording | undefined {
  const { reply } = answer.subject
  const own = wordingIn(said, reply)
  if (own?.strong || (own && agrees(own, meaning))) return own
  if (meaning.precision === 'exact') return undefined
  if (own) return known(own, meaning)
  const near = wordingIn(tokens(answer.line), reply) ?? wordingIn(tokens(answer.paragraph), reply)
  if (near) return reason({ ...near, strong: false }, meaning)
  const anywhere = saysLittle(answer, meaning) ? wordingIn(tokens(text), reply) : undefined
  return anywhere?.strong ? { ...anywhere, strong: false } : undefined
}

/** A status that some server filled in, without an answer: what the bounce says in words is the reason. */
function saysLittle({ subject, reported }: Answer, { cause }: CodeMeaning): boolean {
  return cause === 'unknown' || (!subject.reply && reported !== undefined && !reported.diagnostic)
}

/** Whether words and code say the same: the code's own text then says more. */
function agrees({ facts }: Wording, { precision, cause }: CodeMeaning): boolean {
  return precision === 'exact' && facts.cause === cause
}

/** "Try again later" gives no reason: a code that does says more. */
function known(wording: Wording, { cause }: CodeMeaning): Wording | undefined {
  return wording.facts.cause === 'unknown' && cause !== 'unknown' ? undefined : wording
}

/** That the time ran out is the end of it, not its reason: a code that gives one says more. */
function reason(wording: Wording, meaning: CodeMeaning): Wording | undefined {
  const ended = wording.facts.cause === 'expired' && meaning.cause !== 'unknown'
  return ended ? undefined : known(wording, meaning)
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
