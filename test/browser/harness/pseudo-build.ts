import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the popup's start and the languages are packed in. */
const FOLDERS = ['words', 'popup']

/**
 * A copy of a build in which English is half as long again: every vowel stands twice, so that single words grow too.
 * @returns its folder, to be removed by who asked for it.
 */
export function pseudoBuild(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'bounce-lens-pseudo-'))
  cpSync(build, copy, { recursive: true })
  for (const folder of FOLDERS)
    for (const file of readdirSync(join(copy, folder)).filter((name) => name.startsWith('en'))) {
      const path = join(copy, folder, file)
      writeFileSync(path, JSON.stringify(longer(JSON.parse(readFileSync(path, 'utf8')))))
    }
  return copy
}

/** Keys that are read by programs: codes, addresses, dates and names of the closed lists. */
const READ = /^(?:code|reply|enhanced|cause|permanence|retry|actor|confidence|url|checked|id|kind)$/

function longer(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return READ.test(key) ? value : lengthened(value)
  if (Array.isArray(value)) return value.map((item) => longer(item, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, longer(item, name)]))
}

function lengthened(text: string): string {
  return text
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? part : part.replace(/[aeiouy]/gi, '$&$&')))
    .join('')
}
