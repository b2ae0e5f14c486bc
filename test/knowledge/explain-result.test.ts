import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/cli/read-words.ts'
import { explainResult } from '../../src/knowledge/explain-result.ts'
import { createSearch } from '../../src/knowledge/search.ts'

const english = { tag: 'en' as const, words: readWords('en') }
const search = createSearch([english])

describe('explainResult', () => {
  it('explains a provider’s wording by the reply that shows it', () => {
    const [best] = search('S3140')
    const explanation = best && explainResult(best, english)
    expect(explanation?.variant?.id).toBe(best?.id)
    expect(explanation?.title).toBe(best?.title)
  })

  it('explains a provider’s own number by the one wording that has it', () => {
    for (const code of ['5.7.511', '550 5.7.511']) {
      const [best] = search(code)
      const explanation = best && explainResult(best, english)
      expect(explanation?.variant?.provider).toBe('Microsoft 365')
      expect(explanation?.title).toBe(best?.title)
    }
  })

  it('explains a code by itself', () => {
    const [best] = search('5.1.1')
    const explanation = best && explainResult(best, english)
    expect(explanation?.variant).toBeUndefined()
    expect(explanation?.title).toBe(best?.title)
  })
})
