import { actionIn } from '../smtp/action-in.ts'
import { readBounce } from '../smtp/bounce.ts'
import { MAX_EXCERPT } from '../smtp/excerpt.ts'
import { hostsIn } from '../smtp/hosts.ts'
import { latestAttempts } from '../smtp/latest-attempts.ts'
import type { Mention } from '../smtp/mention.ts'
import { namedRecipients } from '../smtp/named-recipients.ts'
import { deciding } from './deciding.ts'
import { explain } from './explain.ts'
import type { Explanation, Summary } from './explanation.ts'
import { tokens } from './tokens.ts'
import { variantText } from './variant-text.ts'
import { variantsIn } from './variants.ts'
import type { Permanence } from './verdict.ts'
import { wordingIn } from './wordings.ts'
import type { Language } from './words.ts'

/** A text of more mentions is a log; the verdict on its first thousand stands for it. */
const MAX_MENTIONS = 1000

/**
 * The verdict on a whole text, from the mention that decides: a failure over a delay, a delay over a
 * delivery, and among equals the one whose reason is best known. Of a log only each recipient's last attempt
 * counts. A text without mentions is judged by its words, else `unknown`.
 */
export function summarize(
  text: string,
  mentions: readonly Mention[],
  language: Language,
  explanations: readonly Explanation[] = explainAll(text, mentions, language),
): Summary {
  const latest = latestAttempts(text, mentions)
  const best = deciding(text, mentions, explanations, latest)
  if (!best) return withoutCodes(text, language)
  const { cause, permanence, retry, actor, title, variant } = best
  const recipients =
    reportedRecipients(text, permanence) ??
    named(
      text,
      latest.flatMap((i) => (explanations[i]?.permanence === permanence && mentions[i]) || []),
    )
  return {
    cause,
    permanence,
    retry,
    actor,
    title,
    ...(variant && { variant }),
    ...(recipients.length > 0 && { recipients }),
  }
}

/** A number that is no code to the finder, alone before a few words or behind "said", still says whether they are final. */
const DELAYING =
  /(?:^\s{0,20}(?:[a-z]{1,20}: ?)?|\bsaid: ?)4(?:\d\d|\.\d\.\d{1,3})[ -]|\bdeferred\b/i

/** A bounce may tell in words alone why, and whether it is over; a text that tells nothing is `unknown`. */
function withoutCodes(text: string, language: Language): Summary {
  const head = text.slice(0, MAX_EXCERPT)
  const action = actionIn(head)
  const delayed = action === 'delayed' || (action !== 'failed' && DELAYING.test(head))
  const permanence = delayed ? 'temporary' : 'permanent'
  const said = saidWithoutCodes(head, language)
  if (!said) {
    const title = language.words.phrases.causes.unknown
    const retry = delayed ? 'automatic' : 'not-until-fixed'
    return { cause: 'unknown', permanence, retry, actor: 'sender', title }
  }
  const { cause, retry, actor, temporary } = said.facts
  const end = { start: text.length, end: text.length }
  const recipients = named(text, [end])
  return {
    cause,
    permanence,
    retry: delayed ? (temporary?.retry ?? 'automatic') : retry,
    actor: (delayed && temporary?.actor) || actor,
    title: said.title,
    variant: said.variant,
    ...(recipients.length > 0 && { recipients }),
  }
}

/** A provider's own words name it also where its code is missing; else plain words give the reason. */
function saidWithoutCodes(text: string, language: Language) {
  const said = tokens(text)
  const [variant] = variantsIn(said, { subject: {}, hosts: hostsIn(text) })
  const own = variant && variantText(variant, language)
  if (variant && own) {
    const { id, facts } = variant
    return { facts, title: own.title, variant: { id, provider: facts.provider, kind: facts.kind } }
  }
  const wording = wordingIn(said)
  const entry = wording && language.words.wordings[wording.id]
  if (!wording || !entry) return undefined
  const name = { id: wording.id, kind: 'wording' as const }
  return { facts: wording.facts, title: entry.title, variant: name }
}

function explainAll(
  text: string,
  mentions: readonly Mention[],
  language: Language,
): readonly Explanation[] {
  return mentions.slice(0, MAX_MENTIONS).map((mention) => explain(text, mention, language))
}

/** What a report says of a recipient who shares the verdict (RFC 3464 §2.3.3). */
const ACTIONS = {
  permanent: ['failed'],
  temporary: ['delayed', 'failed'],
  success: ['delivered', 'relayed', 'expanded'],
} as const

/** The recipients that the verdict is about; those of a report whose own action says something else are not. */
function reportedRecipients(text: string, permanence: Permanence): string[] | undefined {
  const { recipients } = readBounce(text)
  if (recipients.length === 0) return undefined
  const fitting: readonly string[] = ACTIONS[permanence]
  const reported = recipients.flatMap(({ action, recipient }) =>
    recipient && (!action || fitting.includes(action)) ? recipient : [],
  )
  return [...new Set(reported)]
}

function named(text: string, mentions: readonly Pick<Mention, 'start' | 'end'>[]): string[] {
  const { all, of } = namedRecipients(text, mentions)
  return [...new Set([...all, ...of.flatMap((name) => name ?? [])])]
}
