import { describe, expect, it } from 'vitest'
import { replyAt } from '../../src/smtp/reply-at.ts'

/** The reply around the n-th place of `code`. */
function reply(text: string, code: string, n = 0): string {
  let start = -1
  for (let i = 0; i <= n; i++) start = text.indexOf(code, start + 1)
  return replyAt(text, { start, end: start + code.length }).words
}

describe('replyAt', () => {
  it('joins the lines of a multi-line reply, from whichever line', () => {
    const text = 'Hello\n550-5.7.26 This mail has\n550-5.7.26 been blocked\n550 5.7.26 by us\nBye\n'
    expect(reply(text, '550-5.7.26')).toBe('550-5.7.26 This mail has been blocked by us Bye')
    expect(reply(text, '550 5.7.26')).toBe('550-5.7.26 This mail has been blocked by us Bye')
  })

  it('follows folded lines, also where the code stands within them', () => {
    const text =
      '<ann@example.net>: host mx.example.net[192.0.2.1] said: 550-5.7.1 Your\n' +
      '    550-5.7.1 mail looks\n    like 550 5.7.1 spam (in reply to end of DATA command)\n\nNext'
    expect(reply(text, '550 5.7.1')).toBe(
      '<ann@example.net>: host mx.example.net[192.0.2.1] said: 550-5.7.1 Your mail looks like 550 5.7.1 spam (in reply to end of DATA command)',
    )
  })

  it('ends where another recipient, field or step begins', () => {
    expect(reply('<a@example.net>: 550 no\n<b@example.net>: 552 full', '550')).not.toMatch(/full/)
    expect(reply('Status: 5.1.1\nRemote-MTA: dns; mx.example.net', '5.1.1')).toBe('Status: 5.1.1')
    expect(reply('<<< 550 no such user\n>>> DATA\n<<< 503 need RCPT', '550')).toBe(
      '<<< 550 no such user',
    )
    expect(reply('<<< 452 full\n550 5.1.1 unknown', '550')).toBe('550 5.1.1 unknown')
    expect(reply('5.2.1 no such user\n"b@example.net":\n5.2.2 full', '5.2.1')).toBe(
      '5.2.1 no such user',
    )
    expect(reply('host: mx.example.net\n5.2.1 no\n5.2.2 full', '5.2.1')).not.toMatch(/full/)
  })

  it.each([
    [
      'rows with dates',
      '2026-11-29,a@example.net,"550 no such user"',
      '2026-11-29,b@example.net,"552 full"',
    ],
    [
      'rows with American dates',
      '"11/29/2026 1:00:00 AM";550 no; really',
      '"11/29/2026 1:00:05 AM";552 full',
    ],
    [
      'rows of PowerMTA',
      'b,2026-11-29 01:00:00+0000,550 no',
      'b,2026-11-29 01:00:01+0000,552 full, sorry',
    ],
    ['objects of JSON', '{"response":"550 no such user"}', '{"response":"552 full"}'],
    ['rows that begin with an address', 'a@example.net;550 no such user', 'b@example.net;552 full'],
    ['rows with as many cells', '"1","a","550 no, never"', '"2","b","552 full"'],
    ['rows divided by tabs', '1\ta\t550 no such user', '2\tb\t552 full'],
  ])('takes %s one by one', (_, first, second) => {
    const text = `${first}\n${second}\n`
    expect(reply(text, '550')).toBe(first.replaceAll('\t', ' '))
    expect(reply(text, '552')).toBe(second.replaceAll('\t', ' '))
  })

  it('goes on over folded lines that look like fields', () => {
    const text =
      '<a@example.net>: host mx.example.net said: 550\n    Invalid User: a@example.net\n    SPF: none (in reply to RCPT TO)'
    expect(reply(text, '550')).toMatch(/550 Invalid User: a@example.net SPF: none/)
    expect(reply('  550 no\n  Remote server: mx.example.net', '550')).toBe('550 no')
    expect(reply('550 no\n  Status: 5.0.0', '550')).toBe('550 no')
  })

  it('joins a multi-line reply that begins behind other words', () => {
    const text =
      'Remote host said: 550-5.1.1 No such\n550-5.1.1 user\n550 5.1.1 here\nGiving up on it.'
    for (const code of ['550-5.1.1', '550 5.1.1'])
      expect(reply(text, code)).toBe('Remote host said: 550-5.1.1 No such user here')
  })

  it('starts above, where a line ends in a colon', () => {
    const text = 'SMTP error from remote mail server after RCPT TO:<a@example.net>:\n    550 gone'
    expect(reply(text, '550')).toMatch(/^SMTP error .* 550 gone$/)
  })

  it('stays within its limits', () => {
    const text = `550 ${'x'.repeat(100_000)}\n${'y\n'.repeat(10_000)}`
    const { start, end } = replyAt(text, { start: 0, end: 3 })
    expect(end - start).toBeLessThan(5000)
  })
})
