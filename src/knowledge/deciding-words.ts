import type { Answer } from '../smtp/answer.ts'
import type { CodeMeaning } from './code-meaning.ts'
import { tokens } from './tokens.ts'
import { type Variant, variantsIn } from './variants.ts'
import { type Wording, wordingIn } from './wordings.ts'

/** A provider's own words, or plain ones, which alone are strong or not. */
export type DecidingWords = Variant | Wording

/**
 * The words that decide what an answer means: a provider's own, else plain ones; undefined where its code does.
 * @param text the excerpt that the answer stands in.
 */
export function decidingWords(
  answer: Answer,
  meaning: CodeMeaning,
  text: string,
): DecidingWords | undefined {
  if (meaning.permanence === 'success') return undefined
  const said = tokens(answer.words)
  const [variant] = variantsIn(said, answer)
  if (!variant) return decidingWording(said, answer, meaning, text)
  return (variant.facts.catchAll && reasonBeside(variant, said, answer, meaning)) || variant
}

/** What else the reply says where its provider's words stand for any reason. */
function reasonBeside(
  { facts }: Variant,
  said: readonly string[],
  { subject }: Answer,
  meaning: CodeMeaning,
): Wording | undefined {
  const own = wordingIn(said, subject)
  if (!own || own.facts.cause === 'unknown' || own.facts.cause === facts.cause) return undefined
  return isDecisive(own, meaning) ? own : undefined
}

/** The reply's own words come first; what stands around it counts only where code and words say nothing. */
function decidingWording(
  said: readonly string[],
  answer: Answer,
  meaning: CodeMeaning,
  text: string,
): Wording | undefined {
  const { subject } = answer
  const own = wordingIn(said, subject)
  if (own && isDecisive(own, meaning)) return own
  if (meaning.precision === 'exact') return undefined
  if (own) return known(own, meaning)
  const near =
    wordingIn(tokens(answer.line), subject) ?? wordingIn(tokens(answer.paragraph), subject)
  if (near) return reason({ ...near, strong: false }, meaning)
  const anywhere = saysLittle(answer, meaning) ? wordingIn(tokens(text), subject) : undefined
  return anywhere?.strong ? { ...anywhere, strong: false } : undefined
}

function isDecisive(own: Wording, meaning: CodeMeaning): boolean {
  return own.strong || agrees(own, meaning)
}

/** A status that some server filled in, without an answer: what the bounce says in words is the reason. */
function saysLittle({ subject, reported }: Answer, { cause }: CodeMeaning): boolean {
  return cause === 'unknown' || (!subject.reply && reported !== undefined && !reported.diagnostic)
}

/** Whether words and code say the same: the code's own text then says more. */
export function agrees({ facts }: Wording, { precision, cause }: CodeMeaning): boolean {
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
