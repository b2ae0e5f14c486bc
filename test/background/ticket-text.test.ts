import { describe, expect, it } from 'vitest'
import { ticketText } from '../../src/background/ticket-text.ts'
import { readWords } from '../../src/cli/read-words.ts'

const ANSWER: Parameters<typeof ticketText>[0] = {
  code: '550 5.1.1',
  explanation: {
    cause: 'recipient-unknown',
    permanence: 'permanent',
    retry: 'never',
    actor: 'sender',
    title: 'No such mailbox',
    meaning: 'The server does not know this address.',
    whenSeen: '',
    steps: { sender: ['Check the address.'], admin: [] },
    confidence: 'certain',
    contradictions: [],
    sources: [
      { title: 'RFC 3463', url: 'https://www.rfc-editor.org/rfc/rfc3463', checked: '2026-01-01' },
    ],
  },
  verdict: { cause: '', outcome: 'Failed', verdict: 'Permanent', actor: 'The sender can fix it' },
  why: 'The code says so.',
}

describe('ticketText', () => {
  it('says all that a ticket needs, with nothing empty', () => {
    const text = ticketText(ANSWER, readWords('en').card, 'said: 550 5.1.1 no such user')
    expect(text.split('\n').slice(0, 6)).toEqual([
      '550 5.1.1 No such mailbox',
      'Permanent. The sender can fix it.',
      '',
      '> said: 550 5.1.1 no such user',
      '',
      'The server does not know this address.',
    ])
    expect(text).toContain('- Check the address.')
    expect(text).toContain('RFC 3463 <https://www.rfc-editor.org/rfc/rfc3463>')
    expect(text).not.toContain(readWords('en').card.admin)
  })
})
