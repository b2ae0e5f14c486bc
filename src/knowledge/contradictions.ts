import { classOf } from '../smtp/class-of.ts'
import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import type { CodeMeaning } from './code-meaning.ts'
import type { VariantName } from './explanation.ts'
import type { CoveredCauses } from './facts.ts'
import { fill } from './fill.ts'
import type { Cause } from './verdict.ts'
import type { CodeText, Language } from './words.ts'

/** What of an answer its explanation tells, besides the words that decide. */
export interface Codes {
  readonly subject: Subject
  readonly wrapper?: Subject | undefined
  readonly action?: string | undefined
  /** Others answered than those of whom the code's practice is told. */
  readonly elsewhere?: boolean
}

/**
 * The sentences that tell where codes, report, standard and practice say different things.
 * @param mention the codes as they stand in the text; `answer.subject` holds those to go by.
 */
export function contradictionsOf(
  mention: Subject,
  answer: Codes,
  meaning: CodeMeaning,
  sense: { readonly cause: Cause; readonly variant?: VariantName; readonly text: CodeText },
  { words }: Language,
): string[] {
  const templates = words.phrases.contradictions
  const { subject, wrapper, action } = answer
  const code = formatCode(subject)
  const sentences: string[] = []
  if (wrapper) sentences.push(fill(templates.wrapped, { outer: formatCode(wrapper), inner: code }))
  else if (mention.enhanced && subject.enhanced !== mention.enhanced)
    sentences.push(fill(templates.status, { status: mention.enhanced, code }))
  const classes = words.phrases.classNames
  const { reply, enhanced } = subject
  if (reply && enhanced && reply.charAt(0) !== enhanced.charAt(0)) {
    const replyClass = classes[classOf({ reply })]
    const enhancedClass = classes[classOf({ enhanced })]
    sentences.push(fill(templates.classes, { reply, enhanced, replyClass, enhancedClass }))
  }
  if (action === 'failed' && classOf(subject) === '4')
    sentences.push(fill(templates.gaveUp, { code }))
  if (action === 'delayed' && classOf(subject) === '5')
    sentences.push(fill(templates.stillTrying, { code }))
  const byCode = sense.text === meaning.text
  if (sense.variant && !byCode && sense.text.practice) sentences.push(sense.text.practice)
  else if (sense.variant && meaning.precision === 'exact' && !isCovered(sense.cause, meaning)) {
    // A block list is named in replies that others write.
    const provider = sense.variant.kind === 'blocklist' ? undefined : sense.variant.provider
    const practice = provider ? undefined : practiceOn(sense.cause, meaning)
    const template = provider ? templates.providerSense : templates.otherSense
    const values = { code, title: meaning.text.title, provider: provider ?? '' }
    sentences.push(practice ?? fill(template, values))
  }
  if (byCode) sentences.push(...meaning.notes)
  if (!sense.variant && sense.text.practice && !answer.elsewhere)
    sentences.push(sense.text.practice)
  return sentences
}

function isCovered(cause: Cause, meaning: CodeMeaning): boolean {
  return cause === meaning.cause || isAmong(meaning.covers, cause)
}

/** Practice that is known for the very use that the words make of a code explains more than a contradiction. */
function practiceOn(cause: Cause, { text, practice }: CodeMeaning): string | undefined {
  return isAmong(practice?.explains, cause) ? text.practice : undefined
}

function isAmong(causes: CoveredCauses | undefined, cause: Cause): boolean {
  return causes === 'any' || (causes?.includes(cause) ?? false)
}
