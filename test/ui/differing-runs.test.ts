import { describe, expect, it } from 'vitest'
import { differingRuns } from '../../src/ui/differing-runs.ts'

const marked = (text: string, other: string) =>
  differingRuns(text, other)
    .map(({ words, differs }) => (differs ? `[${words}]` : words))
    .join(' ')

describe('differingRuns', () => {
  it('marks the words that one side alone says', () => {
    expect(marked('the connection closes', 'the connection stays open')).toBe(
      'the connection [closes]',
    )
    expect(marked('the connection stays open', 'the connection closes')).toBe(
      'the connection [stays open]',
    )
  })

  it('marks nothing in equal texts, whatever their punctuation', () => {
    expect(marked('One recipient.', 'one recipient')).toBe('One recipient.')
  })

  it('marks a whole that has no word in common', () => {
    expect(marked('closes', 'stays open')).toBe('[closes]')
  })

  it('marks what stands in the middle', () => {
    expect(marked('tries again for days', 'tries for days')).toBe('tries [again] for days')
  })

  it('loses no word, and marks no more than that in a long text', () => {
    const long = Array.from({ length: 500 }, (_, n) => `w${n}`).join(' ')
    expect(marked(long, 'w1')).toBe(`[${long}]`)
  })
})
