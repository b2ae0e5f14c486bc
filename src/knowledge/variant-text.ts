import { fill } from './fill.ts'
import type { Variant } from './variants.ts'
import type { CodeText, Language } from './words.ts'

/**
 * The words of a variant in one language: its own, or those that it shares with its like, with its own
 * values in their {places}; {provider} is always known.
 * @returns undefined when the language has no such words, which a test forbids.
 */
export function variantText({ id, facts }: Variant, language: Language): CodeText | undefined {
  const text = language.words.variants[facts.text ?? id]
  if (!text) return undefined
  const values = { provider: facts.provider, ...facts.values }
  const put = (template: string) => fill(template, values)
  return {
    title: put(text.title),
    meaning: put(text.meaning),
    whenSeen: put(text.whenSeen),
    ...(text.practice !== undefined && { practice: put(text.practice) }),
    sender: text.sender.map(put),
    admin: text.admin.map(put),
  }
}
