import { parsePhrase } from '../../src/knowledge/phrase.ts'
import { sourceOf } from '../../src/knowledge/source-of.ts'

/** Says what is wrong with a value as it was read from JSON; undefined where nothing is. */
export type Check = (value: unknown) => string | undefined

export const oneOf =
  (values: readonly (string | boolean)[]): Check =>
  (value) =>
    values.includes(value as string) ? undefined : `${JSON.stringify(value)} is not known`

export const text: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : 'is not a text'

export const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
      ? undefined
      : `${JSON.stringify(value)} is malformed`

/** A list without doubles; empty only where that is allowed. */
export const listOf =
  (check: Check, { empty = false } = {}): Check =>
  (value) => {
    if (!Array.isArray(value) || (value.length === 0 && !empty))
      return 'is not a list with something in it'
    if (new Set(value).size < value.length) return 'says something twice'
    return value.map(check).find((problem) => problem !== undefined)
  }

/** An object whose keys and values are checked; a name that ends in `?` may be missing. */
export const record =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return 'is not an object'
    const given = value as Readonly<Record<string, unknown>>
    const names = new Set(Object.keys(fields).map((name) => name.replace(/\?$/, '')))
    const strange = Object.keys(given).find((name) => !names.has(name))
    if (strange !== undefined) return `${strange} is not a known field`
    for (const [field, check] of Object.entries(fields)) {
      const name = field.replace(/\?$/, '')
      if (!(name in given) && field === name) return `${name} is missing`
      const problem = name in given ? check(given[name]) : undefined
      if (problem) return `${name} ${problem}`
    }
    return undefined
  }

/** An object of which every key and every value is checked. */
export const mapOf =
  (key: Check, check: Check): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null) return 'is not an object'
    for (const [name, part] of Object.entries(value)) {
      const badName = key(name)
      if (badName) return badName
      const problem = check(part)
      if (problem) return `"${name}" ${problem}`
    }
    return undefined
  }

export const phrase: Check = (value) => {
  if (typeof value !== 'string') return 'is not a text'
  try {
    parsePhrase(value)
  } catch (error) {
    return `"${value}" ${(error as Error).message}`
  }
  return undefined
}

export const source: Check = (value) => {
  if (value === 'from practice') return undefined
  const found = typeof value === 'string' ? sourceOf(value) : undefined
  if (!found) return `${JSON.stringify(value)} is not in facts/sources.json`
  if (!found.url.startsWith('https://') || !URL.canParse(found.url))
    return `${value} has no https address`
  if (!/^20\d\d-\d\d-\d\d$/.test(found.checked) || Number.isNaN(Date.parse(found.checked)))
    return `${value} has no date of checking`
  return undefined
}

/**
 * Checks every entry of a JSON file.
 * @returns problems such as `wordings.json:12 mailbox-full: actor is missing`.
 */
export function problemsIn(file: string, json: string, check: Check, id: RegExp): string[] {
  const lines = json.split('\n')
  return Object.entries(JSON.parse(json)).flatMap(([key, entry]) => {
    const line = lines.findIndex((row) => row.startsWith(`  ${JSON.stringify(key)}:`)) + 1
    const problem = id.test(key) ? check(entry) : 'malformed id'
    return problem ? [`${file}:${line} ${key}: ${problem}`] : []
  })
}
