import type { ReportedAction } from '../smtp/action-in.ts'
import { type Answer, answerAt } from '../smtp/answer.ts'
import { formatCode } from '../smtp/code.ts'
import { excerptOf } from '../smtp/excerpt.ts'
import type { Mention, Subject } from '../smtp/mention.ts'
import { type CodeMeaning, codeMeaning } from './code-meaning.ts'
import { type Codes, contradictionsOf } from './contradictions.ts'
import { type DecidingWords, decidingWords } from './deciding-words.ts'
import type { Explanation, Source } from './explanation.ts'
import { finalSteps } from './final-steps.ts'
import { keptByLanguage } from './kept.ts'
import { namedPages } from './named-pages.ts'
import { ownedMeaning } from './owned-meaning.ts'
import { type Sense, senseOf } from './sense-of.ts'
import { sourceOf } from './source-of.ts'
import { isQuoted } from './variants.ts'
import type { Verdict } from './verdict.ts'
import type { Language } from './words.ts'

/** More sources than this are a bibliography, not a help. */
const MAX_SOURCES = 5

/**
 * What one mention means in its text: the provider's own sense of the words, else the words themselves,
 * else the enhanced code, the reply code, or its class. Reads no more of the text than excerptOf gives.
 */
export function explain(text: string, mention: Mention, language: Language): Explanation {
  // The words around 2yz and 3yz replies change nothing.
  if (isSuccess(mention)) return explanationOf(mention, { subject: mention }, undefined, language)
  const excerpt = excerptOf(text, mention)
  const answer = answerAt(excerpt.text, excerpt.mention)
  const { meaning } = meaningsOf(answer.subject, language)
  const words = decidingWords(answer, meaning, excerpt.text)
  const elsewhere = !words && isElsewhere(meaning, answer)
  const { subject, wrapper, action } = answer
  return explanationOf(mention, { subject, wrapper, action, elsewhere }, words, language)
}

/** Whether the hosts that the bounce quotes are others than those of whom the code's practice is told. */
function isElsewhere({ practice }: CodeMeaning, answer: Answer): boolean {
  if (!practice?.of) return false
  const { hosts } = answer
  return hosts.length > 0 && !isQuoted(practice.of, hosts)
}

function isSuccess({ reply, enhanced }: Mention): boolean {
  const [a, b] = [reply?.charAt(0), enhanced?.charAt(0)]
  return (a === undefined || a === '2' || a === '3') && (b === undefined || b === '2')
}

const meanings = keptByLanguage<{ readonly meaning: CodeMeaning; readonly owned: CodeMeaning }>()

/** What codes mean by themselves, and at the provider that alone writes them. */
function meaningsOf(subject: Subject, language: Language) {
  return meanings(language)(formatCode(subject), () => {
    const meaning = codeMeaning(subject, language)
    return { meaning, owned: ownedMeaning(subject, language, meaning) }
  })
}

const explanations = keptByLanguage<Explanation>()

/** Bounces are many, but what they come to is one of a few: each is put together once. */
function explanationOf(
  mention: Subject,
  codes: Codes,
  words: DecidingWords | undefined,
  language: Language,
): Explanation {
  const { subject, wrapper, elsewhere } = codes
  const all = `${formatCode(mention)},${formatCode(subject)},${wrapper && formatCode(wrapper)}`
  const key = `${all},${outcomeIn(codes)},${elsewhere},${words && nameOf(words)}`
  return explanations(language)(key, () => putTogether(mention, codes, words, language))
}

/** A name that no other words have: those of providers hold no blank. */
function nameOf(words: DecidingWords): string {
  return 'strong' in words ? `${words.strong ? 'strong' : 'weak'} ${words.id}` : words.id
}

/** A report may write any word as its Action; two of them change what a code means. */
function outcomeIn({ action }: Codes): ReportedAction | undefined {
  return action === 'failed' || action === 'delayed' ? action : undefined
}

function putTogether(
  mention: Subject,
  codes: Codes,
  words: DecidingWords | undefined,
  language: Language,
): Explanation {
  const { meaning, owned } = meaningsOf(codes.subject, language)
  const sense = senseOf(words, meaning, owned, language)
  const { title, meaning: says, whenSeen, sender, admin } = sense.text
  const { permanence, retry, actor } = outcomeOf(sense.verdict, codes)
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
      codes,
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
function outcomeOf(verdict: Verdict, { action }: Codes): Verdict {
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
