import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { addressNear } from '../../src/ui/address-near.ts'

function nearFirst(text: string): string | undefined {
  const [mention] = findCodes(text)
  if (!mention) throw new Error('no code in the text')
  return addressNear(text, mention)
}

describe('addressNear', () => {
  it.each([
    [
      'Postfix',
      'undelivered:\n\n<ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1\n    User unknown',
    ],
    [
      'Exim',
      'The following address failed:\n\n  ada@example.net\n    host mx.example.net [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<ada@example.net>:\n    550 5.1.1 User unknown\n',
    ],
    [
      'a log',
      'mx postfix/smtp[7]: 4F2: to=<ada@example.net>, relay=mx.example.net, dsn=5.1.1, status=bounced (said: 550 5.1.1 unknown)',
    ],
  ])('finds the recipient as %s names it', (_, text) => {
    expect(nearFirst(text)).toBe('ada@example.net')
  })

  it('takes the nearer of two recipients, and never the sender', () => {
    const text =
      'ada@example.net:\n5.2.1 mailbox full\nbob@example.org:\nafter MAIL FROM:<eve@example.com>:\n550 5.2.2 mailbox full\n'
    const nearLast = findCodes(text).at(-1)
    expect(nearLast && addressNear(text, nearLast)).toBe('bob@example.org')
  })

  it('takes none from the paragraph before, nor the mail system itself', () => {
    expect(
      nearFirst(
        'Written by bob@example.org.\n\nMAILER-DAEMON@example.com: the server said: 550 5.1.1 unknown',
      ),
    ).toBeUndefined()
  })

  it('takes none from the log line before', () => {
    const line = (more: string) => `mx postfix/smtp[7]: 4F2: ${more}\n`
    expect(
      nearFirst(
        line('to=<ada@example.net>, status=sent') +
          line('relay=mx.example.net, dsn=5.1.1, status=bounced (said: 550 5.1.1 unknown)'),
      ),
    ).toBeUndefined()
  })
})
