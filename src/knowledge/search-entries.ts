import { codeEntries } from './search-code-entries.ts'
import type { SearchEntry } from './search-entry.ts'
import { variantEntries } from './search-variant-entries.ts'
import type { Language } from './words.ts'

/** Each kind of knowledge yields what it can be found by; of two of the same name the earlier is found. */
const KINDS: readonly ((languages: readonly Language[]) => readonly SearchEntry[])[] = [
  codeEntries,
  variantEntries,
]

/** Everything that search knows; titles are in the first language, words in all. */
export function searchEntries(languages: readonly Language[]): SearchEntry[] {
  return KINDS.flatMap((entries) => entries(languages))
}
