import { describe, expect, it } from 'vitest'
import { echoedReply } from '../../src/smtp/echoed-reply.ts'

const TRANSCRIPT = `   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> RCPT To:<ann@example.org>
<<< 550 5.7.1 Blocked
550 5.1.1 <ann@example.org>... User unknown
>>> RCPT To:<bob@example.org>
<<< 552 Full
<<< 503 Need RCPT
554 5.0.0 Service unavailable
`

function echoed(text: string, code: string) {
  const start = text.indexOf(code)
  return echoedReply(text, { start, end: start + code.length, group: 0 })
}

describe('echoedReply', () => {
  it('finds what Sendmail heard above its own exit status', () => {
    const first = echoed(TRANSCRIPT, '550 5.1.1')
    expect(first).toMatchObject({ reply: '550', enhanced: '5.7.1' })
    expect(TRANSCRIPT.slice(first?.start, first?.end)).toBe('550 5.7.1')
    expect(echoed(TRANSCRIPT, '554 5.0.0')).toMatchObject({ reply: '552' })
  })

  it('finds nothing where nothing was heard', () => {
    expect(echoed('550 5.1.1 <ann@example.org>... User unknown\n', '550 5.1.1')).toBeUndefined()
    expect(echoed(TRANSCRIPT, '550 5.7.1')).toBeUndefined()
    expect(echoed('<<< 550 no\n\n554 5.0.0 Service unavailable\n', '554')).toBeUndefined()
    expect(echoed('<<< 550 no\n554 5.3.2 System closed\n', '554')).toBeUndefined()
  })
})
