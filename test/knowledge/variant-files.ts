import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords } from '../../src/cli/read-words.ts'
import { LANGUAGE_TAGS } from '../../src/knowledge/words.ts'

const KNOWLEDGE = join(import.meta.dirname, '../../src/knowledge')

/** An entry of a file of variants as it was written, before anything is known of its shape. */
export interface WrittenVariant {
  readonly family: string
  readonly id: string
  /** Where to look for it: `google.json:12 gmail-no-such-user`. */
  readonly place: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** Reads the entries of one file of variants with the lines on which they begin. */
export function readVariants(family: string, json: string): WrittenVariant[] {
  const lines = json.split('\n')
  return Object.entries(JSON.parse(json)).map(([id, facts]) => {
    const line = lines.findIndex((text) => text.startsWith(`  ${JSON.stringify(id)}:`)) + 1
    const place = `${family}.json:${line} ${id}`
    return { family, id, place, facts: facts as WrittenVariant['facts'] }
  })
}

const familiesIn = (folder: string) =>
  readdirSync(join(KNOWLEDGE, folder)).map((file) => file.replace(/\.json$/, ''))
const read = (folder: string, family: string) =>
  readFileSync(join(KNOWLEDGE, folder, `${family}.json`), 'utf8')

/** All variants of all families. */
export const writtenVariants = familiesIn('facts/variants').flatMap((family) =>
  readVariants(family, read('facts/variants', family)),
)

/** The keys of words by language and family, in the files' order. */
export const wordKeys = Object.fromEntries(
  LANGUAGE_TAGS.map((tag) => {
    const folder = `words/${tag}/variants`
    const keys = familiesIn(folder).map((family) => [
      family,
      Object.keys(JSON.parse(read(folder, family))),
    ])
    return [tag, Object.fromEntries(keys) as Record<string, string[]>]
  }),
)

/** Every language with its words. */
export const languages = LANGUAGE_TAGS.map((tag) => ({ tag, words: readWords(tag) }))
