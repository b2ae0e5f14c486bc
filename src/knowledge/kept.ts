import type { Language } from './words.ts'

/** Far more than the answers that mail knows; a text full of made-up codes shall not fill the memory. */
const MOST = 2000

/**
 * Keeps what is asked for over and over, for each language: mail fails in few ways. Too many are all forgotten at once.
 * @param make reads nothing but what `key` tells.
 */
export function kept<Value>(): (language: Language, key: string, make: () => Value) => Value {
  const byLanguage = new WeakMap<Language, Map<string, Value>>()
  return (language, key, make) => {
    const known = byLanguage.get(language) ?? new Map<string, Value>()
    const value = known.get(key) ?? make()
    if (known.has(key)) return value
    if (known.size >= MOST) known.clear()
    byLanguage.set(language, known.set(key, value))
    return value
  }
}
