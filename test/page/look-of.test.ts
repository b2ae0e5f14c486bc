import { describe, expect, it } from 'vitest'
import { looksIn } from '../../src/page/look-of.ts'

function look(text: string, code: string) {
  const start = text.indexOf(code)
  const isReply = /^\d\d\d$/.test(code)
  const mention = { start, end: start + code.length, group: 0 }
  return looksIn(text)(isReply ? { ...mention, reply: code } : { ...mention, enhanced: code })
}

describe('looksIn', () => {
  it.each([
    ['550', 'failure'],
    ['421', 'delay'],
    ['354', 'success'],
    ['250', 'success'],
    ['5.1.1', 'failure'],
    ['4.2.2', 'delay'],
    ['2.0.0', 'success'],
  ])('shows %s as %s by its class', (code, expected) => {
    expect(look(`host said: ${code} words`, code)).toBe(expected)
  })

  it('believes the Action field of the same recipient (RFC 3464 §2.3.3)', () => {
    expect(
      look('Final-Recipient: rfc822; a@example.com\nAction: failed\nStatus: 4.4.7', '4.4.7'),
    ).toBe('failure')
    expect(look('Status: 5.0.0\nAction: delayed\n', '5.0.0')).toBe('delay')
    expect(look('Action: expanded\nStatus: 2.1.5', '2.1.5')).toBe('success')
  })

  it('does not believe the Action of another recipient', () => {
    const text = 'Action: failed\nStatus: 5.1.1\n\nAction: delayed\nStatus: 4.2.2'
    expect(look(text, '4.2.2')).toBe('delay')
    expect(look('Action: failed\n\nStatus: 4.2.1', '4.2.1')).toBe('delay')
  })

  it('believes nobody where two actions stand in one block', () => {
    expect(look('Action: failed\nAction: delivered\nStatus: 4.2.1', '4.2.1')).toBe('delay')
  })
})
