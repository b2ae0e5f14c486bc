import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { namedRecipients } from '../../src/smtp/named-recipients.ts'

const named = (text: string) => namedRecipients(text, findCodes(text))

describe('the recipients that a text sets out', () => {
  it('reads Postfix and qmail', () => {
    const text =
      '<ann@example.net>: host mx.example.net said: 550 no\n' +
      '<bob@example.org> (expanded from <list@example.com>): unknown user\n' +
      '<ann@example.net>: again\n'
    expect(named(text).all).toEqual(['ann@example.net', 'bob@example.org'])
  })

  it('reads Sendmail and Exim', () => {
    expect(named('<ann@example.net>\n    (reason: 550 no)\n').all).toEqual(['ann@example.net'])
    expect(named('  bob@example.org\n    host mx.example.org [192.0.2.1]\n').all).toEqual([
      'bob@example.org',
    ])
  })

  it('takes no other address', () => {
    const text = 'Contact <postmaster@example.com> or\n  ann@example.net\nBye'
    expect(named(text).all).toEqual([])
  })
})

describe('the recipient of a code', () => {
  it.each([
    [
      'Postfix',
      'undelivered:\n\n<ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1\n    User unknown',
    ],
    [
      'Postfix, of a reply about the sender',
      '<ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.7.1\n    <eve@example.com>: Sender refused',
    ],
    [
      'Exim',
      'The following address failed:\n\n  ada@example.net\n    host mx.example.net [192.0.2.7]\n    SMTP error from remote mail server after RCPT TO:<ada@example.net>:\n    550 5.1.1 User unknown\n',
    ],
    [
      'a provider, a paragraph above',
      'Delivery to the following recipient failed permanently:\n\n     ada@example.net\n\nThe other server returned: 550 5.1.1 User unknown.',
    ],
    [
      'James, below the reply',
      'Error message below:\n550 - no such user here\n\nMessage details:\n  MAIL FROM: eve@example.com\n  RCPT TO: ada@example.net\n',
    ],
    ['a quotation', "The address 'ada@example.net' was refused: 550 5.1.1 unknown"],
    [
      'a log',
      'mx postfix/smtp[7]: 4F2: to=<ada@example.net>, relay=mx.example.net, dsn=5.1.1, status=bounced (said: 550 5.1.1 unknown)',
    ],
  ])('is found as %s names it', (_, text) => {
    expect(named(text).of[0]).toBe('ada@example.net')
  })

  it('is the nearer of two, and never the sender', () => {
    const text =
      'ada@example.net:\n5.2.1 mailbox full\nbob@example.org:\nafter MAIL FROM:<eve@example.com>:\n550 5.2.2 mailbox full\n'
    expect(named(text).of.at(-1)).toBe('bob@example.org')
  })

  it('is each one’s own where several are set out', () => {
    const text =
      '<ann@example.net>: said: 550 5.1.1 User unknown\n<bob@example.org>: said: 552 5.2.2 Mailbox full\n'
    expect(named(text).of).toEqual(['ann@example.net', 'bob@example.org'])
  })

  it('is none from the paragraph before, nor the mail system itself, nor the sender', () => {
    const text =
      'Written by bob@example.org.\n\nMAILER-DAEMON@example.com: the server said: 550 5.1.1 unknown'
    expect(named(text).of[0]).toBeUndefined()
    expect(named('said: 550 5.7.1 <eve@example.com>: Sender refused').of[0]).toBeUndefined()
  })

  it('is none from the log line before', () => {
    const line = (more: string) => `mx postfix/smtp[7]: 4F2: ${more}\n`
    const text =
      line('to=<ada@example.net>, status=sent') +
      line('relay=mx.example.net, dsn=5.1.1, status=bounced (said: 550 5.1.1 unknown)')
    expect(named(text).of[0]).toBeUndefined()
  })
})
