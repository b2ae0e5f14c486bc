import { classOf } from '../smtp/class-of.ts'
import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { type CodeMeaning, replyFacts } from './code-meaning.ts'
import { enhancedFacts } from './facts/enhanced.ts'
import type { EnhancedClassFacts, EnhancedFacts, ReplyFacts, Scope, Stage } from './facts.ts'
import { ownedMeaning } from './owned-meaning.ts'
import type { Cause } from './verdict.ts'
import type { Language } from './words.ts'

/** More codes than these tell a reader nothing. */
const MAX_CODES = 5

/** Reply codes that servers give for so many reasons that naming the usual one would mislead. */
const MANY_CAUSES: readonly string[] = ['421', '450', '451', '550', '554']

/**
 * No answer from host, unable to route, delivery time expired: no server says them, the sending one writes them
 * into its report (RFC 3463 §3.5).
 */
const NOBODY_ANSWERED: readonly string[] = ['.4.1', '.4.4', '.4.7']

/** One side of a comparison: the code, what it means, and the facts that can differ. */
export interface Side {
  readonly code: string
  readonly subject: Subject
  readonly meaning: CodeMeaning
  /** `unknown` for a reply code that stands for many causes: a lone 550 proves none of them. */
  readonly cause: Cause
  /** `2` to `5`, the digit that agrees with the permanence. */
  readonly class: string
  /** Empty where nobody says when the code is given; a later report alone where no server gives it. */
  readonly stages: readonly Stage[]
  readonly scope?: Scope | undefined
  readonly connection?: ReplyFacts['connection'] | undefined
  /** Codes of the other kind that usually stand beside it; empty for a subject with both. */
  readonly codes: readonly string[]
  /** Undefined where a registered code is mostly met in a sense of practice. */
  readonly status?: ReplyFacts['status'] | 'unregistered' | undefined
}

/** Gathers what is known of a subject. The enhanced code is the more specific; what it leaves open, the reply code says. */
export function sideOf(subject: Subject, language: Language): Side {
  const { reply, enhanced } = subject
  const meaning = ownedMeaning(subject, language)
  const byReply = reply ? replyFacts[reply] : undefined
  const byEnhanced = enhanced ? enhancedFacts[`X${enhanced.slice(1)}`] : undefined
  const registered =
    byEnhanced && !hasOwnSense(byEnhanced, classOf(subject)) ? byEnhanced : undefined
  const codes = reply && enhanced ? [] : (byReply?.enhanced ?? repliesBeside(enhanced))
  return {
    code: formatCode(subject),
    subject,
    meaning,
    cause: namesNoCause(subject, meaning) ? 'unknown' : meaning.cause,
    class: classOfMeaning(subject, meaning),
    stages: stagesOf(subject, byReply, registered),
    scope: enhanced ? registered?.scope : byReply?.scope,
    connection: byReply?.connection,
    codes: codes.slice(0, MAX_CODES),
    status: statusOf(subject, byEnhanced === undefined, registered !== undefined),
  }
}

/** 5.4.1 is a registered 4.4.1 by its digits only: what the row says of stage and scope does not hold for it. */
function hasOwnSense({ cause, classes }: EnhancedFacts, digit: string): boolean {
  const own = (classes as Readonly<Record<string, EnhancedClassFacts>>)[digit]?.cause
  return own !== undefined && own !== cause
}

function statusOf(
  { reply, enhanced }: Subject,
  unknown: boolean,
  registered: boolean,
): Side['status'] {
  const ofReply = replyFacts[reply ?? '']?.status ?? 'unregistered'
  if (!enhanced || (reply && ofReply !== 'standard')) return ofReply
  if (unknown) return 'unregistered'
  return registered ? 'standard' : undefined
}

function namesNoCause({ reply, enhanced }: Subject, { precision }: CodeMeaning): boolean {
  return precision === 'class' || (!enhanced && MANY_CAUSES.includes(reply ?? ''))
}

function classOfMeaning(subject: Subject, { permanence }: CodeMeaning): string {
  if (permanence === 'temporary') return '4'
  if (permanence === 'permanent') return '5'
  return classOf(subject) === '3' ? '3' : '2'
}

/** When the subject is given; where both codes are known, they meet in the stages that both allow. */
function stagesOf(
  { reply, enhanced }: Subject,
  byReply: ReplyFacts | undefined,
  byEnhanced: EnhancedFacts | undefined,
): readonly Stage[] {
  if (!enhanced) return byReply?.stages ?? []
  if (!byEnhanced) return []
  if (!reply && NOBODY_ANSWERED.includes(enhanced.slice(1))) return ['after-acceptance']
  if (!byReply || byReply.stages.includes('any')) return byEnhanced.stages
  if (byEnhanced.stages.includes('any')) return byReply.stages
  const common = byEnhanced.stages.filter((stage) => byReply.stages.includes(stage))
  return common.length > 0 ? common : byEnhanced.stages
}

function repliesBeside(enhanced: string | undefined): string[] {
  if (!enhanced) return []
  return Object.keys(replyFacts).filter((code) => replyFacts[code]?.enhanced.includes(enhanced))
}
