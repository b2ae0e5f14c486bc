import { describe, expect, it } from 'vitest'
import { recipientList } from '../../src/ui/recipient-list.ts'
import { english } from './languages.ts'

const list = (recipients: readonly string[]) =>
  recipientList({ count: 1, quote: '', written: '', reported: [], recipients }, english.words.popup)

describe('recipientList', () => {
  it('names up to three, and counts the rest', () => {
    expect(list([])).toBe('')
    expect(list(['a@x.test', 'b@x.test', 'c@x.test'])).toBe('a@x.test, b@x.test, c@x.test')
    expect(list(['a@x.test', 'b@x.test', 'c@x.test', 'd@x.test', 'e@x.test'])).toBe(
      'a@x.test, b@x.test, c@x.test and 2 more',
    )
  })
})
