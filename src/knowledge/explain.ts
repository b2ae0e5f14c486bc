import { type Answer, answerAt } from '../smtp/answer.ts'
import { formatCode } from '../smtp/code.ts'
import { excerptOf } from '../smtp/excerpt.ts'
import type { Mention } from '../smtp/mention.ts'
import { type CodeMeaning, codeMeaning } from './code-meaning.ts'
import { contradictionsOf } from './contradictions.ts'
import type { Confidence, Explanation, Source, VariantName } from './explanation.ts'
import type { SenseFacts } from './facts.ts'
import { finalSteps } from './final-steps.ts'
import { namedPages } from './named-pages.ts'
import { ownedMeaning } from './owned-meaning.ts'
import { sourceOf } from './source-of.ts'
import { tokens } from './tokens.ts'
import { variantText } from './variant-text.ts'
import { variantsIn } from './variants.ts'
import type { Permanence, Verdict } from './verdict.ts'
import { type Wording, wordingIn } from './wordings.ts'
import type { CodeText, Language } from './words.ts'

/** More sources than this are a bibliography, not a help. */
const MAX_SOURCES = 5

/**
 * What one mention means in its text: the provider's own sense of the words, else the words themselves,
 * else the enhanced code, the reply code, or its class. Reads no more of the text than excerptOf gives.
 */
export function explain(text: string, mention: Mention, language: Language): Explanation {
  return isSuccess(mention) ? explainSuccess(mention, language) : explainIn(text, mention, language)
}

/** 2yz and 3yz replies: the words around them change nothing. */
function isSuccess({ reply, enhanced }: Mention): boolean {
  const [a, b] = [reply?.charAt(0), enhanced?.charAt(0)]
  return (a === undefined || a === '2' || a === '3') && (b === undefined || b === '2')
}

/** Logs are full of the same few successes: each is explained once. */
const successes = new WeakMap<Language, Map<string, Explanation>>()

function explainSuccess(mention: Mention, language: Language): Explanation {
  const known = successes.get(language) ?? new Map<string, Explanation>()
  successes.set(language, known)
  const code = formatCode(mention)
  const explanation =
    known.get(code) ?? explainIn(code, { ...mention, start: 0, end: code.length }, language)
  if (known.size < MAX_SUCCESSES) known.set(code, explanation)
  return explanation
}

/** Far more than there are codes; a text full of made-up ones shall not fill the memory. */
const MAX_SUCCESSES = 1000

function explainIn(text: string, mention: Mention, language: Language): Explanation {
  const excerpt = excerptOf(text, mention)
  const answer = answerAt(excerpt.text, excerpt.mention)
  const meaning = codeMeaning(answer.subject, language)
  const owned = ownedMeaning(answer.subject, language, meaning)
  const sense = senseOf(answer, meaning, owned, excerpt.text, language)
  const { title, meaning: says, whenSeen, sender, admin } = sense.text
  const { permanence, retry, actor } = outcomeOf(sense.verdict, answer)
  return {
    cause: sense.cause,
    permanence,
    retry,
    actor,
    title,
    meaning: says,
    whenSeen,
    steps: { sender: permanence === 'permanent' ? finalSteps(sender, language) : sender, admin },
    ...(sense.variant && { variant: sense.variant }),
    confidence: sense.confidence,
    contradictions: contradictionsOf(
      mention,
      answer,
      sense.text === owned.text ? owned : meaning,
      sense,
      language,
    ),
    sources: sourcesOf(
      [...sense.sources, ...codeSources(meaning, sense)],
      sense.variant ? namedPages(sense.text) : [],
    ),
  }
}

/** The meaning that won, from wherever it came. */
export interface Sense {
  readonly cause: Explanation['cause']
  readonly verdict: Verdict
  readonly text: CodeText
  readonly variant?: VariantName
  readonly confidence: Confidence
  readonly sources: readonly string[]
}

function senseOf(
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

/** What became of the message decides over the code's class: the report's Action says it (RFC 3464 §2.3.3). */
function outcomeOf(verdict: Verdict, { action }: Answer): Verdict {
  if (action === 'failed' && verdict.permanence === 'temporary')
    return {
      permanence: 'permanent',
      retry: 'not-until-fixed',
      actor: verdict.actor === 'nobody' ? 'sender' : verdict.actor,
    }
  if (action === 'delayed' && verdict.permanence === 'permanent')
    return { ...verdict, permanence: 'temporary', retry: 'automatic' }
  return verdict
}

/** Where words decided, what providers write about the number itself is beside the point. */
function codeSources({ sources }: CodeMeaning, { variant }: Sense): readonly string[] {
  return variant ? sources.filter((reference) => /^(?:RFC|iana$)/.test(reference)) : sources
}

/** What the references name, then the pages that the steps send people to. */
function sourcesOf(references: readonly string[], pages: readonly Source[]): Source[] {
  const byUrl = new Map<string, Source>()
  for (const reference of references) {
    const source = sourceOf(reference)
    if (source) byUrl.set(source.url, source)
  }
  const cited = [...byUrl.values()].slice(0, MAX_SOURCES)
  return [...cited, ...pages.filter(({ url }) => !cited.some((source) => source.url === url))]
}
