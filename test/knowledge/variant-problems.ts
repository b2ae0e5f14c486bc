import { VARIANT_KINDS } from '../../src/knowledge/explanation.ts'
import { parsePhrase } from '../../src/knowledge/phrase.ts'
import { sourceOf } from '../../src/knowledge/source-of.ts'
import { ACTORS, CAUSES, RETRIES } from '../../src/knowledge/verdict.ts'
import type { WrittenVariant } from './variant-files.ts'

type Check = (value: unknown) => string | undefined

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string) ? undefined : `${JSON.stringify(value)} is not known`
const text: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : 'is not a text'
const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length === 0) return 'is not a list with something in it'
    if (new Set(value).size < value.length) return 'says something twice'
    return value.map(check).find((problem) => problem !== undefined)
  }
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
      ? undefined
      : `${JSON.stringify(value)} is malformed`

const phrase: Check = (value) => {
  if (typeof value !== 'string') return 'is not a text'
  try {
    parsePhrase(value)
  } catch (error) {
    return `"${value}": ${(error as Error).message}`
  }
  return undefined
}

const source: Check = (value) => {
  if (value === 'from practice') return undefined
  const found = typeof value === 'string' ? sourceOf(value) : undefined
  if (!found) return `${JSON.stringify(value)} is not in facts/sources.json`
  if (!found.url.startsWith('https://') || !URL.canParse(found.url))
    return `${value} has no https address`
  if (!/^20\d\d-\d\d-\d\d$/.test(found.checked) || !(Date.parse(found.checked) > 0))
    return `${value} has no date of checking`
  return undefined
}

const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return 'is not an object'
    const [name, problem] = Object.entries(value)
      .map(
        ([key, part]) => [key, checks[key] ? checks[key](part) : 'is not a known field'] as const,
      )
      .find(([, found]) => found !== undefined) ?? ['', undefined]
    return problem && `${name} ${problem}`
  }

const FIELDS: Readonly<Record<string, Check>> = {
  kind: oneOf(VARIANT_KINDS.filter((kind) => kind !== 'wording')),
  provider: text,
  cause: oneOf(CAUSES),
  retry: oneOf(RETRIES),
  actor: oneOf(ACTORS),
  temporary: record({ retry: oneOf(RETRIES), actor: oneOf(ACTORS) }),
  codes: listOf(
    matching(/^(?:[245]\d\d|[245]\.\d{1,3}\.\d{1,3}|[245]\d\d [245]\.\d{1,3}\.\d{1,3})$/),
  ),
  hosts: listOf(matching(/^(?:[a-z]+|\.?[a-z\d-]+(?:\.[a-z\d-]+)+)$/)),
  phrases: listOf(phrase),
  text: matching(/^[a-z\d]+(?:-[a-z\d]+)*$/),
  values: (value) =>
    typeof value === 'object' && value !== null
      ? listOf(text)([...new Set(Object.values(value))])
      : 'is not an object',
  caseOf: text,
  samples: listOf(text),
  sources: listOf(source),
}
const NEEDED = ['kind', 'provider', 'cause', 'retry', 'actor', 'phrases', 'samples', 'sources']
const ID = /^[a-z\d]+(?:-[a-z\d]+)+$/

/** What is wrong with an entry by itself: each problem with the place of the entry before it. */
export function variantProblems({ id, place, facts }: WrittenVariant): string[] {
  const missing = NEEDED.filter((name) => !(name in facts)).map((name) => `${name} is missing`)
  const bad = record(FIELDS)(facts)
  const problems = [...missing, ...(bad ? [bad] : []), ...(ID.test(id) ? [] : ['malformed id'])]
  return problems.map((problem) => `${place}: ${problem}`)
}
