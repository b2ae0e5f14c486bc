import { describe, expect, it } from 'vitest'
import type { MARKS } from '../../src/smtp/capitals.ts'
import { addEvidence, NO_EVIDENCE } from '../../src/smtp/evidence.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { gatherEvidence } from '../../src/smtp/gather-evidence.ts'

const KINDS: Record<keyof typeof MARKS, string[]> = {
  bounce: [
    'Reporting-MTA: dns; mx.example.com',
    'From: MAILER-DAEMON@example.com',
    '(in reply to RCPT TO command)',
    '(in reply to MAIL FROM command)',
    '(in reply to end of DATA command)',
    'SMTP error from remote mail server',
    'SMTP Protocol Returned a Permanent Error',
    'smtp; 550 no such user',
    'mx.example.com[192.0.2.7] said: 554 refused',
    'The server response was: 554 refused',
    '550 5.1.1',
    'Action: failed\nStatus: 5.1.1',
    'RCPT TO',
    "('550', ['5.1.1 no",
    'ann@example.com,failed,5.1.1',
    'ann@example.com\tFailed\tStatus 5.1.1',
    'no mailbox here (#5.1.1)',
  ],
  log: [
    'NOQUEUE: reject: x',
    'reject: RCPT from unknown[192.0.2.9]',
    'rejected RCPT <ann@example.com>',
    'dsn=5.1.1, status=bounced',
    'C="250 OK"',
    'Bounced: DCID 12 MID 45',
    'Response of MID 45 to RID [0]',
  ],
  transcript: [
    'EHLO me.example.org',
    'HELO me.example.org',
    'LHLO me.example.org',
    'rcpt TO:<ann@example.com>',
    'MAIL FROM:<bob@example.org>',
    '250-8BITMIME',
    '250-PIPELINING',
    '250-ENHANCEDSTATUSCODES',
    '220 mx.example.com ESMTP',
    '250 mx.example.com Hello me',
    '<<< 550 no',
  ],
  article: ['an SMTP server', 'read the NDR'],
}

describe('gatherEvidence', () => {
  for (const [kind, texts] of Object.entries(KINDS)) {
    it.each(texts)(`counts a mark of ${kind} in %j`, (text) => {
      expect(gatherEvidence(text)[kind as keyof typeof MARKS]).toBeGreaterThan(0)
    })
  }

  it.each([
    'Dear Ann, the 550 guests paid 450 each in room 5.1.1 at 10:15.',
    'Received: from a.example (a.example [192.0.2.1]) by b.example with ESMTP id 1',
    'HTTP/1.1 404 Not Found',
    '220 FTP server ready\n331 Password required\n530 Login incorrect',
    '{"status": 404, "version": "5.1.1"}',
    'Mail tool\nStatus: 5.1.1 is available',
    'Firmware\nStatus: 5.1.1',
  ])('finds none in %j', (text) => {
    expect(gatherEvidence(text)).toEqual(NO_EVIDENCE)
  })

  it('reads a code in full-width digits', () => {
    expect(gatherEvidence('５５０ ５.１.１').bounce).toBe(1)
  })
})

describe('evidence given', () => {
  const line = '550 ann is not here any more'

  it('of elsewhere in the document licenses what the text alone does not', () => {
    expect(findCodes(line)).toEqual([])
    expect(
      findCodes(line, gatherEvidence('Final-Recipient: x\nReporting-MTA: dns; y')),
    ).toHaveLength(1)
  })

  it('is the sum of the pieces', () => {
    const pieces = ['an SMTP page', 'on SMTP codes'].map(gatherEvidence)
    expect(findCodes(line, pieces[0])).toEqual([])
    expect(findCodes(line, pieces.reduce(addEvidence, NO_EVIDENCE))).toHaveLength(1)
  })

  it('of the text itself counts as well, and once where both have the same mark', () => {
    const text = '550 is no number here, says the NDR'
    expect(findCodes(text, gatherEvidence('the NDR'))).toEqual([])
    expect(findCodes(`${text}\nReporting-MTA: dns; y`, gatherEvidence('the NDR'))).toHaveLength(1)
  })

  it.each([
    'said: 553-you are not let in <a@example.com>: 451 x page for more 553-details',
    'said: 550-5.1.1 no such <a@example.com>: 451 x user 550 5.1.1 here',
    'smtp; 552 mailbox, error 450 and so on (5.2.2 it says)',
  ])('takes no code away when it licenses one between: %s', (text) => {
    const much = { bounce: 9, log: 9, transcript: 9, article: 9 }
    expect(findCodes(text, much)).toEqual(
      expect.arrayContaining(
        findCodes(text, NO_EVIDENCE).map(({ group: _, ...mention }) =>
          expect.objectContaining(mention),
        ),
      ),
    )
  })

  it('does not license prices and addresses', () => {
    const much = { bounce: 99, log: 99, transcript: 99, article: 99 }
    expect(findCodes('Total: 450 EUR\n550 Main Street\n$550', much)).toEqual([])
  })
})
