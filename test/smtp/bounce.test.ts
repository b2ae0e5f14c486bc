import { describe, expect, it } from 'vitest'
import { readBounce } from '../../src/smtp/bounce.ts'

const REPORT = `Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4F1B2C3D
Arrival-Date: Mon, 23 Nov 2026 12:00:00 +0000 (UTC)

Final-Recipient: rfc822; ann@example.net
Original-Recipient: rfc822;office@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550-5.1.1 <ann@example.net>: this mailbox
    550 5.1.1 is not known here

Final-Recipient: rfc822; bob@example.org
Action: delayed
Status: 4.4.1
Will-Retry-Until: Sat, 28 Nov 2026 12:00:00 +0000
`

describe('readBounce', () => {
  const { recipients, ...message } = readBounce(REPORT)

  it('reads what holds for the whole message', () => {
    expect(message).toEqual({
      reportingMta: 'mail.example.com',
      arrivalDate: 'Mon, 23 Nov 2026 12:00:00 +0000 (UTC)',
    })
  })

  it('reads each recipient', () => {
    expect(recipients).toHaveLength(2)
    expect(recipients[0]).toMatchObject({
      recipient: 'ann@example.net',
      originalRecipient: 'office@example.com',
      action: 'failed',
      status: '5.1.1',
      remoteMta: 'mx.example.net',
    })
    expect(recipients[1]).toMatchObject({
      recipient: 'bob@example.org',
      action: 'delayed',
      status: '4.4.1',
      willRetryUntil: 'Sat, 28 Nov 2026 12:00:00 +0000',
    })
    expect(recipients[1]).not.toHaveProperty('remoteMta')
  })

  it('unfolds the diagnostic and knows where it stands', () => {
    const { value, start, end } = recipients[0]?.diagnostic ?? { value: '', start: 0, end: 0 }
    expect(value).toBe(
      'smtp; 550-5.1.1 <ann@example.net>: this mailbox 550 5.1.1 is not known here',
    )
    expect(REPORT.slice(start, end)).toMatch(/^Diagnostic-Code:[\s\S]*known here$/)
  })

  it('begins a recipient with any of its fields, as Exim writes them', () => {
    const exim =
      'Action: failed\nFinal-Recipient: rfc822;a@example.net\nStatus: 5.0.0\n\n' +
      'Action: failed\nFinal-Recipient: rfc822;b@example.net\nStatus: 5.0.0\n'
    expect(readBounce(exim).recipients.map(({ recipient }) => recipient)).toEqual([
      'a@example.net',
      'b@example.net',
    ])
  })

  it('gives the original recipient of a second group to that group', () => {
    const text =
      'Final-Recipient: rfc822; a@example.net\nAction: failed\nStatus: 5.1.1\n\n' +
      'Original-Recipient: rfc822; list@example.com\nFinal-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1\n'
    expect(readBounce(text).recipients[1]?.originalRecipient).toBe('list@example.com')
    expect(readBounce(text).recipients[0]).not.toHaveProperty('originalRecipient')
  })

  it('keeps fields together that others stand between', () => {
    const text =
      'Reporting-MTA: dns; mx.example.com\nAction: failed\nArrival-Date: Mon, 23 Nov 2026 12:00:00 +0000\n\nFinal-Recipient: rfc822; a@example.net\nStatus: 4.7.0\n'
    expect(readBounce(text).recipients).toMatchObject([
      { recipient: 'a@example.net', action: 'failed', status: '4.7.0' },
    ])
  })

  it('takes indented fields, other writings and line ends', () => {
    const text = '  FINAL-RECIPIENT: RFC822; <Ann@Example.net>\r\n  status : 5.2.2 (full)\r\n'
    expect(readBounce(text).recipients).toMatchObject([
      { recipient: 'Ann@Example.net', status: '5.2.2' },
    ])
  })

  it('finds none in a text without a report', () => {
    expect(readBounce('Status: all well\nSee you, Ann').recipients).toEqual([])
    expect(readBounce('').recipients).toEqual([])
  })

  it('takes time in proportion to the text', () => {
    const hostile = `Diagnostic-Code: smtp; 550${'\n 550'.repeat(20_000)}${'\nStatus:'.repeat(20_000)}`
    const start = performance.now()
    readBounce(hostile)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('reads the name of the remote host alone', () => {
    const text =
      'Action: failed\nRemote-MTA: dns; mx.example.net. (192.0.2.7, the server for the domain.)\n'
    expect(readBounce(text).recipients[0]?.remoteMta).toBe('mx.example.net')
  })
})
