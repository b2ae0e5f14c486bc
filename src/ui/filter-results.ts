import { fold } from '../knowledge/fold.ts'
import type { PageResult } from './results-of-page.ts'

/** The results in which every word typed occurs: in the code, the title, the provider or an address. */
export function filterResults(results: readonly PageResult[], typed: string): PageResult[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return results.filter(({ result: { code, explanation, found } }) => {
    const { title, variant } = explanation
    const text = fold([code, title, variant?.provider, ...(found?.recipients ?? [])].join(' '))
    return words.every((word) => text.includes(word))
  })
}
