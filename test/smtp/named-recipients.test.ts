import { describe, expect, it } from 'vitest'
import { namedRecipients } from '../../src/smtp/named-recipients.ts'

describe('namedRecipients', () => {
  it('reads Postfix and qmail', () => {
    const text =
      '<ann@example.net>: host mx.example.net said: 550 no\n' +
      '<bob@example.org> (expanded from <list@example.com>): unknown user\n' +
      '<ann@example.net>: again\n'
    expect(namedRecipients(text)).toEqual(['ann@example.net', 'bob@example.org'])
  })

  it('reads Sendmail and Exim', () => {
    expect(namedRecipients('<ann@example.net>\n    (reason: 550 no)\n')).toEqual([
      'ann@example.net',
    ])
    expect(namedRecipients('  bob@example.org\n    host mx.example.org [192.0.2.1]\n')).toEqual([
      'bob@example.org',
    ])
  })

  it('takes no other address', () => {
    expect(namedRecipients('Contact <postmaster@example.com> or\n  ann@example.net\nBye')).toEqual(
      [],
    )
  })
})
