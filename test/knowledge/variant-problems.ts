import { VARIANT_KINDS } from '../../src/knowledge/explanation.ts'
import { ACTORS, CAUSES, RETRIES } from '../../src/knowledge/verdict.ts'
import { listOf, mapOf, matching, oneOf, phrase, record, source, text } from './checks.ts'
import type { WrittenVariant } from './variant-files.ts'

const SLUG = /^[a-z\d]+(?:-[a-z\d]+)*$/
const ID = /^[a-z\d]+(?:-[a-z\d]+)+$/
const CODE = /^(?:[245]\d\d|[245]\.\d{1,3}\.\d{1,3}|[245]\d\d [245]\.\d{1,3}\.\d{1,3})$/
const HOST = /^(?:[a-z]+|\.?[a-z\d-]+(?:\.[a-z\d-]+)+)$/

const check = record({
  kind: oneOf(VARIANT_KINDS.filter((kind) => kind !== 'wording')),
  provider: text,
  cause: oneOf(CAUSES),
  retry: oneOf(RETRIES),
  actor: oneOf(ACTORS),
  'temporary?': record({ 'retry?': oneOf(RETRIES), 'actor?': oneOf(ACTORS) }),
  'codes?': listOf(matching(CODE)),
  'hosts?': listOf(matching(HOST)),
  'elsewhere?': listOf(matching(HOST)),
  phrases: listOf(phrase),
  'text?': matching(SLUG),
  'values?': mapOf(matching(/^[a-z]\w*$/), text),
  'caseOf?': matching(ID),
  'catchAll?': oneOf([true]),
  samples: listOf(text),
  sources: listOf(source),
})

/** What is wrong with an entry by itself: each problem with the place of the entry before it. */
export function variantProblems({ id, place, facts }: WrittenVariant): string[] {
  const problem = ID.test(id) ? check(facts) : 'malformed id'
  return problem ? [`${place}: ${problem}`] : []
}
