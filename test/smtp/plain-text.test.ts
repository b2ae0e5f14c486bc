import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/smtp/plain-text.ts'

describe('plainText', () => {
  it.each([
    ['full-width forms as ASCII', '\uff15\uff15\uff10\u3000\uff1a', '550\u3000:'],
    ['nothing for what shows nothing', '\ufeff5\u00ad5\u200b0\u2060', '550'],
    ['a pair of surrogates as it is', '\u{1f4ec}\u00ad!', '\u{1f4ec}!'],
  ])('writes %s', (_what, text, plain) => {
    expect(plainText(text).text).toBe(plain)
  })

  it('tells where each unit stood, behind half a surrogate pair too', () => {
    const { text, origin } = plainText('\ud83d\u00ad5\u200b0')
    expect(text).toHaveLength(3)
    expect([0, 1, 2].map(origin)).toEqual([0, 2, 4])
  })
})
