import { describe, expect, it } from 'vitest'
import { excerptOf, MAX_EXCERPT } from '../../src/smtp/excerpt.ts'

const FILLER = `${'Nothing to see on this line of the page.\n'.repeat(300)}\n`
const REPLY = '<ann@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 no such user\n'

function mentionIn(text: string, code: string) {
  const start = text.indexOf(code)
  return { start, end: start + code.length, group: 0 }
}

describe('excerptOf', () => {
  it('is the whole text where that is short', () => {
    const mention = mentionIn(REPLY, '550 5.1.1')
    expect(excerptOf(REPLY, mention)).toEqual({ text: REPLY, mention })
  })

  it('keeps the mention in its place and stays below the limit', () => {
    const text = FILLER + REPLY + FILLER
    const { text: excerpt, mention } = excerptOf(text, mentionIn(text, '550 5.1.1'))
    expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT)
    expect(excerpt.slice(mention.start, mention.end)).toBe('550 5.1.1')
    expect(excerpt).toContain(REPLY)
  })

  it('brings the lines that name hosts from further off', () => {
    const middle = 'Nothing to see on this line.\n'.repeat(100)
    const text = `Generating server: mx.example.com\n${middle}550 5.7.1 refused\n${middle}Remote-MTA: dns; mx.example.net\n${FILLER}`
    const { text: excerpt } = excerptOf(text, mentionIn(text, '550 5.7.1'))
    expect(excerpt).toContain('Generating server: mx.example.com')
    expect(excerpt).toContain('Remote-MTA: dns; mx.example.net')
    expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT)
  })

  it('cuts a line that never ends', () => {
    const text = `${'x'.repeat(50_000)} 550 5.1.1 ${'y'.repeat(50_000)}`
    const { text: excerpt, mention } = excerptOf(text, mentionIn(text, '550 5.1.1'))
    expect(excerpt.length).toBeLessThanOrEqual(MAX_EXCERPT)
    expect(excerpt.slice(mention.start, mention.end)).toBe('550 5.1.1')
  })

  it('is its own excerpt', () => {
    const text = FILLER + REPLY + FILLER
    const first = excerptOf(text, mentionIn(text, '550 5.1.1'))
    expect(excerptOf(first.text, first.mention)).toEqual(first)
  })
})
