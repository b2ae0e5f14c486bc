import type { Actor, Cause, Permanence, Retry, Verdict } from './verdict.ts'

/** Where in the SMTP dialogue a code is given: a command, the greeting, or the end of the data. */
export const STAGES = [
  'connect',
  'helo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'end-of-data',
  'other-command',
  'any',
  'after-acceptance',
] as const
export type Stage = (typeof STAGES)[number]

/** What the answer is about, from wide to narrow. */
export const SCOPES = ['connection', 'message', 'recipient', 'command'] as const
export type Scope = (typeof SCOPES)[number]

/**
 * A reference to a source: `RFC5321 4.2.3` (an RFC and its section, or the RFC alone), or the key of an
 * entry in facts/sources.json. `from practice` stands where no source was found for a statement.
 */
export type SourceRef = string

/** Where the `practice` that the words tell of a code belongs; without it, only beside the code's own meaning. */
export interface PracticeFacts {
  /** The causes whose words it explains: there it is told instead of a contradiction. */
  readonly explains?: CoveredCauses
  /** It speaks of some providers only: their hosts, one of which must answer where any is known to. */
  readonly of?: readonly string[]
}

/** Causes besides its own that a code's text allows: words that give one of them are no contradiction. */
export type CoveredCauses = 'any' | readonly Cause[]

/** What is known of a reply code, without words (facts/replies.json, keyed by the three digits). */
export interface ReplyFacts extends Verdict {
  readonly status: 'standard' | 'obsolete' | 'vendor'
  readonly cause: Cause
  readonly stages: readonly Stage[]
  readonly scope: Scope
  /** Whether the server hangs up after it. */
  readonly connection: 'stays' | 'closes' | 'either'
  /** Enhanced codes that usually stand beside it. */
  readonly enhanced: readonly string[]
  readonly covers?: CoveredCauses
  readonly practice?: PracticeFacts
  readonly sources: readonly SourceRef[]
}

/** The verdict of a registry row in one class; the class itself gives the permanence unless practice differs. */
export interface EnhancedClassFacts extends Omit<Verdict, 'permanence'> {
  readonly permanence?: Permanence
  readonly cause?: Cause
  readonly practice?: PracticeFacts
}

/** What is known of a row of the IANA registry (facts/enhanced.json, keyed `X.1.1`). */
export interface EnhancedFacts {
  readonly cause: Cause
  readonly stages: readonly Stage[]
  readonly scope: Scope
  /** One entry for each class that the row allows; the key is the class digit. */
  readonly classes: Readonly<Partial<Record<'2' | '4' | '5', EnhancedClassFacts>>>
  readonly covers?: CoveredCauses
  readonly practice?: PracticeFacts
  readonly sources: readonly SourceRef[]
}

/** A row as IANA has it (facts/registry.json, regenerated from IANA's CSV). */
export interface RegistryRow {
  readonly title: string
  readonly basicCodes: readonly string[]
  readonly reference: string
  readonly deprecated?: true
}

/**
 * What a wording means. The code's class says whether it is temporary; `retry` and `actor` hold where it
 * is not.
 */
export interface SenseFacts {
  readonly cause: Cause
  readonly retry: Retry
  readonly actor: Actor
  /** What differs while the server asks to try again. */
  readonly temporary?: { readonly retry?: Retry; readonly actor?: Actor }
  readonly sources: readonly SourceRef[]
}

/** A plain wording with a meaning of its own (facts/wordings.json, keyed by id, earlier entries first). */
export interface WordingFacts extends SenseFacts {
  /** Reply codes, or classes with a subject (`4.7`), one of which must be the answer's; without them any may. */
  readonly codes?: readonly string[]
  /** Phrases (see phrase.ts) that say more than any code, each with a reply that has it: its test. */
  readonly phrases: Readonly<Record<string, string>>
  /** Wordings that say more: where one of them stands in the same reply, it is the reason. */
  readonly yieldsTo?: readonly string[]
  /** Phrases that count only where no exact code stands beside them. */
  readonly weak?: Readonly<Record<string, string>>
}

/** A provider's, program's or block list's own wording (facts/variants/*.json): it answers before wordings. */
export interface VariantFacts extends SenseFacts {
  readonly kind: 'provider' | 'program' | 'blocklist'
  readonly provider: string
  /** Host names, domains (`.outlook.com`) or tails (`gsmtp`), one of which must be quoted in the bounce. */
  readonly hosts?: readonly string[]
  /** Hosts of others who write the same: where one is quoted, it is theirs, and this variant is silent. */
  readonly elsewhere?: readonly string[]
  /** Codes, one of which must stand beside the wording: `550`, `5.4.1` or `550 5.4.1`. */
  readonly codes?: readonly string[]
  /** Phrases (see phrase.ts) that the reply has, one of which is enough. */
  readonly phrases: readonly string[]
  /** Replies in the shape in which the server writes them; each is a test. */
  readonly samples: readonly string[]
  /** The key of words that several variants share; without it they stand under the variant's own id. */
  readonly text?: string
  /** What stands in the {places} of shared words: names and addresses, the same in every language. */
  readonly values?: Readonly<Record<string, string>>
  /** The id of a more general variant that may fire on this one's samples too; this one then answers. */
  readonly caseOf?: string
  /** Its phrase tells who refuses, not why: words of the reply that give a reason decide over it. */
  readonly catchAll?: true
}
