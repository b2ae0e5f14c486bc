import type { Language } from './words.ts'

/** Far more than mail has ways to fail; a text full of made-up codes shall not fill the memory. */
const MOST = 2000

/** Gives what was made before for a key, else makes it. */
type Keep<Value> = (key: string, make: () => Value) => Value

/**
 * Keeps what is asked for over and over: mail fails in few ways, and servers say so in few words. Too many are forgotten
 * all at once. What is made must depend on nothing but the key.
 */
export function kept<Value extends object>(): Keep<Value> {
  const all = new Map<string, Value>()
  return (key, make) => {
    const known = all.get(key)
    if (known) return known
    if (all.size >= MOST) all.clear()
    const value = make()
    all.set(key, value)
    return value
  }
}

/** The same for each language. */
export function keptByLanguage<Value extends object>(): (language: Language) => Keep<Value> {
  const keeps = new WeakMap<Language, Keep<Value>>()
  return (language) => {
    const known = keeps.get(language)
    if (known) return known
    const keep = kept<Value>()
    keeps.set(language, keep)
    return keep
  }
}
