import { readWords } from '../../src/cli/read-words.ts'
import type { Language } from '../../src/knowledge/words.ts'

export const english: Language = { tag: 'en', words: readWords('en') }
export const french: Language = { tag: 'fr', words: readWords('fr') }
