import type { Subject } from '../smtp/mention.ts'
import { CLASS_FACTS, SUBJECT_CAUSES } from './classes.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import registry from './facts/registry.json'
import replies from './facts/replies.json'
import type {
  CoveredCauses,
  EnhancedClassFacts,
  EnhancedFacts,
  PracticeFacts,
  RegistryRow,
  ReplyFacts,
  SourceRef,
} from './facts.ts'
import { fill } from './fill.ts'
import type { Cause, Verdict } from './verdict.ts'
import type { CodeText, Language } from './words.ts'

export const replyFacts = replies as Readonly<Record<string, ReplyFacts>>

/** What a code says by itself, without the words of the server around it. */
export interface CodeMeaning extends Verdict {
  readonly cause: Cause
  readonly text: CodeText
  readonly sources: readonly SourceRef[]
  /** How far the code goes: a registered detail, a vague one (x.0.0, a lone 550), or only its class. */
  readonly precision: 'exact' | 'vague' | 'class'
  /** Sentences on codes that no standard has. */
  readonly notes: readonly string[]
  readonly covers?: CoveredCauses | undefined
  /** Where the practice that its text tells belongs. */
  readonly practice?: PracticeFacts | undefined
}

/** Details that say no more than their class and subject, whatever the registry calls them. */
const VAGUE = /^\d\.\d{1,3}\.0$|^\d\.7\.1$/

/** Reply codes that servers use for more reasons than the standard's: the words decide. */
const VAGUE_REPLY = /^(?:421|4[45]\d|50\d|5[457]\d|521)$/

/**
 * What a reply code, an enhanced code or both mean by the standards and by usage. The enhanced code says
 * more than the reply code, unless it is x.0.0; the permanence follows the reply code, on which mail servers
 * act (RFC 5321 §4.2.1).
 */
export function codeMeaning(subject: Subject, language: Language): CodeMeaning {
  const { reply, enhanced } = subject
  const byReply = reply ? replyMeaning(reply, language) : undefined
  const byEnhanced = enhanced ? enhancedMeaning(enhanced, language, reply) : undefined
  if (!byReply) return byEnhanced ?? classMeaning('5', language)
  if (!byEnhanced) return byReply
  const { text, practice } = byEnhanced
  const chosen =
    text.practice && isOfMessage(reply, enhanced)
      ? { ...byReply, text: { ...byReply.text, practice: text.practice }, practice }
      : enhanced && saysMore(enhanced, byEnhanced, byReply)
        ? byEnhanced
        : byReply
  const sources = [...new Set([...chosen.sources, ...byReply.sources, ...byEnhanced.sources])]
  const notes = [...byEnhanced.notes, ...byReply.notes]
  const precision = isUnusual(reply, enhanced) ? 'vague' : chosen.precision
  if (byReply.permanence === byEnhanced.permanence) return { ...chosen, precision, sources, notes }
  const { permanence } = byReply
  const retry = permanence === 'permanent' ? 'not-until-fixed' : byReply.retry
  return { ...chosen, precision, permanence, retry, sources, notes }
}

/**
 * A security detail beside a reply code with which IANA does not list it is a provider's own number: Yahoo
 * says 554 5.7.9 for DMARC where the registry means a weak login.
 */
function isUnusual(reply = '', enhanced = ''): boolean {
  const row = (registry as Readonly<Record<string, RegistryRow>>)[`X${enhanced.slice(1)}`]
  if (!enhanced.includes('.7.') || !row || row.basicCodes.length === 0) return false
  return reply.startsWith(enhanced.charAt(0)) && !row.basicCodes.includes(reply)
}

/** A login's detail in answer to a message speaks of no login: what usage makes of it is all it adds to the reply code. */
function isOfMessage(reply = '', enhanced = ''): boolean {
  const row = enhancedFacts[`X${enhanced.slice(1)}`]
  return (
    row?.cause === 'login-failed' &&
    isUnusual(reply, enhanced) &&
    [row, replyFacts[reply]].every((facts) => facts?.stages.includes('end-of-data'))
  )
}

/** What Sendmail and others fill in beside a 5yz reply that came without an enhanced code. */
const FILLED_IN = /^\d\.5\.0$/

function saysMore(code: string, enhanced: CodeMeaning, reply: CodeMeaning): boolean {
  if (enhanced.precision === 'exact') return true
  if (reply.precision === 'exact' || FILLED_IN.test(code)) return false
  return enhanced.cause !== 'unknown' || reply.cause === 'unknown'
}

function replyMeaning(code: string, language: Language): CodeMeaning {
  const facts = replyFacts[code]
  const text = language.words.replies[code]
  const { unregistered } = language.words.phrases
  if (!facts || !text) {
    const meaning = classMeaning(code.charAt(0), language)
    return { ...meaning, notes: [fill(unregistered.reply, { code })] }
  }
  const { cause, permanence, retry, actor, sources, status, covers, practice } = facts
  const notes = status === 'standard' ? [] : [fill(unregistered[status], { code })]
  const precision = VAGUE_REPLY.test(code) ? 'vague' : 'exact'
  return { cause, permanence, retry, actor, text, sources, precision, notes, covers, practice }
}

function enhancedMeaning(code: string, language: Language, reply = code): CodeMeaning {
  const row = `X${code.slice(1)}`
  const digit = code.charAt(0)
  const facts = enhancedFacts[row]
  const text = language.words.enhanced[row]
  const { unregistered } = language.words.phrases
  if (!facts || !text) {
    const meaning = subjectMeaning(code, reply.charAt(0), language)
    return { ...meaning, notes: [fill(unregistered.enhanced, { code })] }
  }
  const classes: Readonly<Record<string, EnhancedClassFacts>> = facts.classes
  const own = classes[digit]
  if (!own && (digit === '2' || '2' in classes)) {
    const meaning = subjectMeaning(code, reply.charAt(0), language)
    return { ...meaning, notes: [fill(unregistered.class, { code, class: digit })] }
  }
  const acted = actedClass(digit, reply.charAt(0), facts)
  const general = CLASS_FACTS[acted] ?? CLASS_FACTS['5']
  const told = classes[acted] ?? { actor: Object.values(classes)[0]?.actor }
  const verdict = { ...general, ...told } as Verdict
  const classTexts: Readonly<Record<string, Partial<CodeText>>> = text.classes ?? {}
  const practice = classTexts[acted]?.practice ? classes[acted]?.practice : facts.practice
  return {
    permanence: verdict.permanence,
    retry: verdict.retry,
    actor: verdict.actor,
    cause: own?.cause ?? facts.cause,
    text: { ...text, ...classTexts[acted] },
    sources: [...facts.sources, 'iana'],
    precision: VAGUE.test(code) ? 'vague' : 'exact',
    notes: own ? [] : [fill(unregistered.class, { code, class: digit })],
    covers: facts.covers,
    practice,
  }
}

/**
 * The class in which a row is told: that of the reply code, on which servers act, so that 552 4.2.2 promises
 * no further try; but not where the row means something else in that class, as 4.4.1 and 5.4.1 do.
 */
function actedClass(digit: string, byReply: string, { cause, classes }: EnhancedFacts): string {
  const all: Readonly<Record<string, EnhancedClassFacts>> = classes
  const other = all[byReply]
  return other && (other.cause ?? cause) === (all[digit]?.cause ?? cause) ? byReply : digit
}

/**
 * An enhanced code that is not registered: its class and its subject still say something (RFC 3463 §2).
 * @param digit the class that counts: that of the reply code where there is one.
 */
function subjectMeaning(code: string, digit: string, language: Language): CodeMeaning {
  const byClass = classMeaning(digit, language)
  const key = `X.${code.split('.')[1]}`
  const subject = language.words.classes[key]
  if (!subject) return byClass
  const title = fill(language.words.phrases.subjectTitle, {
    class: byClass.text.title,
    subject: subject.title,
  })
  const sources = ['RFC3463 2', 'iana']
  // What a subject says is about failures.
  if (byClass.permanence === 'success')
    return { ...byClass, sources, text: { ...byClass.text, title } }
  return {
    ...byClass,
    cause: SUBJECT_CAUSES[key] ?? 'unknown',
    sources,
    text: {
      title,
      meaning: `${byClass.text.meaning} ${subject.meaning}`,
      whenSeen: subject.whenSeen,
      sender: [...subject.sender, ...byClass.text.sender],
      admin: [...subject.admin, ...byClass.text.admin],
    },
  }
}

const NO_TEXT: CodeText = { title: '', meaning: '', whenSeen: '', sender: [], admin: [] }

function classMeaning(digit: string, language: Language): CodeMeaning {
  const { cause, permanence, retry, actor } = CLASS_FACTS[digit] ?? (CLASS_FACTS['5'] as never)
  const text = language.words.classes[digit] ?? NO_TEXT
  const sources = ['RFC5321 4.2.1', 'RFC3463 3.1']
  return { cause, permanence, retry, actor, text, sources, precision: 'class', notes: [] }
}
