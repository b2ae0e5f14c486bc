import { type Answer, answerAt } from '../smtp/answer.ts'
import { formatCode } from '../smtp/code.ts'
import { excerptOf } from '../smtp/excerpt.ts'
import type { Mention } from '../smtp/mention.ts'
import { type CodeMeaning, codeMeaning } from './code-meaning.ts'
import { contradictionsOf } from './contradictions.ts'
import type { Explanation, Source } from './explanation.ts'
import { finalSteps } from './final-steps.ts'
import { namedPages } from './named-pages.ts'
import { ownedMeaning } from './owned-meaning.ts'
import { type Sense, senseOf } from './sense-of.ts'
import { sourceOf } from './source-of.ts'
import type { Verdict } from './verdict.ts'
import type { Language } from './words.ts'

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
