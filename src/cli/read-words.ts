import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageTag, Words } from '../knowledge/words.ts'

const FOLDER = join(import.meta.dirname, '../knowledge/words')

/**
 * Reads the words of one language from their folder: each file under its own name, a sub-folder as the
 * union of its files. The build packs the same value as words/<tag>.json.
 */
export function readWords(tag: LanguageTag): Words {
  return readFolder(join(FOLDER, tag)) as unknown as Words
}

function readFolder(folder: string): Record<string, unknown> {
  const words: Record<string, unknown> = {}
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory())
      words[entry.name] = Object.assign({}, ...Object.values(readFolder(path)))
    else words[entry.name.replace(/\.json$/, '')] = JSON.parse(readFileSync(path, 'utf8'))
  }
  return words
}
