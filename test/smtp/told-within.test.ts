import { describe, expect, it } from 'vitest'
import { toldWithin } from '../../src/smtp/told-within.ts'

const PROBE = `<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1
    <ann@example.net>: Recipient address rejected: host
    inner.example.net[192.0.2.9] said: 550 5.7.1 Blocked
    here (in reply to RCPT TO command)
`

function told(text: string, code: string): string | undefined {
  const start = text.indexOf(code)
  return toldWithin(text, { start, end: start + code.length })
}

describe('toldWithin', () => {
  it('gives the answer that another one tells, without the other’s words', () => {
    expect(told(PROBE, '550 5.7.1')).toBe('550 5.7.1 Blocked here (in reply to RCPT TO command)')
  })

  it('gives nothing for an answer of its own', () => {
    expect(told(PROBE, '5.1.1')).toBeUndefined()
    expect(told('<<< 550-no\n<<< 550 never', '550 never')).toBeUndefined()
  })
})
