import { SCOPES, STAGES } from '../../src/knowledge/facts.ts'
import { ACTORS, CAUSES, PERMANENCES, RETRIES } from '../../src/knowledge/verdict.ts'
import {
  type Check,
  listOf,
  mapOf,
  matching,
  oneOf,
  phrase,
  record,
  source,
  text,
} from './checks.ts'

const REPLY = /^[2-5]\d\d$/
const ENHANCED = /^[245]\.\d{1,3}\.\d{1,3}$/
const ROW = /^X\.\d{1,3}\.\d{1,3}$/
const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/

const verdict = { permanence: oneOf(PERMANENCES), retry: oneOf(RETRIES), actor: oneOf(ACTORS) }
const causes: Check = (value) => (value === 'any' ? undefined : listOf(oneOf(CAUSES))(value))
const practice: Check = record({
  'explains?': causes,
  'of?': listOf(matching(/^(?:[a-z]+|\.[a-z\d-]+(?:\.[a-z\d-]+)+)$/)),
})
const phrases: Check = mapOf(phrase, text)

/** The shape of each file of facts, and of the keys of its entries. */
export const FACT_CHECKS: readonly {
  readonly file: string
  readonly id: RegExp
  readonly check: Check
}[] = [
  {
    file: 'replies.json',
    id: /^\d{3}$/,
    check: record({
      ...verdict,
      status: oneOf(['standard', 'obsolete', 'vendor']),
      cause: oneOf(CAUSES),
      stages: listOf(oneOf(STAGES)),
      scope: oneOf(SCOPES),
      connection: oneOf(['stays', 'closes', 'either']),
      enhanced: listOf(matching(ENHANCED), { empty: true }),
      'covers?': causes,
      'practice?': practice,
      sources: listOf(source),
    }),
  },
  ...['enhanced/x0-x5.json', 'enhanced/x6-x7.json'].map((file) => ({
    file,
    id: ROW,
    check: record({
      cause: oneOf(CAUSES),
      stages: listOf(oneOf(STAGES)),
      scope: oneOf(SCOPES),
      classes: mapOf(
        oneOf(['2', '4', '5']),
        record({
          'permanence?': verdict.permanence,
          retry: verdict.retry,
          actor: verdict.actor,
          'cause?': oneOf(CAUSES),
          'practice?': practice,
        }),
      ),
      'covers?': causes,
      'practice?': practice,
      sources: listOf(source),
    }),
  })),
  {
    file: 'wordings.json',
    id: SLUG,
    check: record({
      cause: oneOf(CAUSES),
      retry: verdict.retry,
      actor: verdict.actor,
      'temporary?': record({ 'retry?': verdict.retry, 'actor?': verdict.actor }),
      'codes?': listOf(matching(/^(?:[45]\d\d|[45]\.\d)$/)),
      phrases,
      'yieldsTo?': listOf(matching(SLUG)),
      'weak?': phrases,
      sources: listOf(source),
    }),
  },
  {
    file: 'registry.json',
    id: ROW,
    check: record({
      title: (value) => (typeof value === 'string' ? undefined : 'is not a text'),
      basicCodes: listOf(matching(REPLY), { empty: true }),
      reference: matching(/^(?:RFC\d{3,5}(?: \d[\d.]*)?|draft-[a-z\d-]+)(?:, RFC\d{3,5})*$/),
      'deprecated?': oneOf([true]),
    }),
  },
  {
    file: 'sources.json',
    id: SLUG,
    check: record({
      title: text,
      url: matching(/^https:\/\/[^\s"<>]+$/),
      checked: matching(/^20\d\d-[01]\d-[0-3]\d$/),
    }),
  },
]
