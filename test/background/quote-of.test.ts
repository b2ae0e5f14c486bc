import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../src/background/quote-of.ts'

function quote(text: string, code: string) {
  const start = text.indexOf(code)
  return quoteOf({ text, mention: { start, end: start + code.length, group: 0 } })
}

describe('quoteOf', () => {
  it('quotes the line of the code', () => {
    expect(quote('one\n  two 550 5.1.1   here \nthree', '550 5.1.1')).toBe('two 550 5.1.1 here')
  })

  it('quotes no character that turns or hides the text', () => {
    expect(quote('550 5.7.1 \u202ecall\u2066 +1\u200b23', '550 5.7.1')).toBe('550 5.7.1 call +123')
  })

  it('quotes no more than a paragraph of a line without end', () => {
    const long = quote(`550 ${'x'.repeat(5000)}`, '550')
    expect(long).toMatch(/^550 x+ …$/)
    expect(long.length).toBeLessThanOrEqual(500)
  })

  it('quotes the code of a long line, however far in it stands', () => {
    expect(quote(`${'so many words '.repeat(80)}550 5.1.1 gone`, '550 5.1.1')).toMatch(
      /^… .*550 5\.1\.1 gone$/,
    )
  })
})
