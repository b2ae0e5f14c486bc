import { describe, expect, it } from 'vitest'
import { lookUp } from '../../src/ui/look-up.ts'
import { reportFacts } from '../../src/ui/report-facts.ts'
import { resultsOfText } from '../../src/ui/results-of-text.ts'
import { senderText } from '../../src/ui/sender-text.ts'
import { ticketText } from '../../src/ui/ticket-text.ts'
import { TWO_RECIPIENTS } from './bounces.ts'
import { english, french } from './languages.ts'

const [failure, delay] = resultsOfText(TWO_RECIPIENTS, english).results
if (!failure || !delay) throw new Error('the bounce has two reasons')

describe('ticketText', () => {
  it('holds the code, the verdict, the recipient, the server and its words', () => {
    const text = ticketText(failure, english)
    expect(text).toMatch(/^550 5\.1\.1 \S/)
    expect(text).toContain('Permanent')
    expect(text).toContain('ada@example.net')
    expect(text).toContain('Said by: mx.example.net')
    expect(text).toContain('In answer to: RCPT TO, the recipient')
    expect(text).toContain('Reported by: mail.example.com')
    expect(text).toContain('> <ada@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1')
    expect(text).toContain('https://')
  })

  it('quotes nothing where words alone gave the reason', () => {
    const [worded] = lookUp('Delivery failed\n\nThe mailbox is full.', undefined, english).results
    expect(worded && ticketText(worded, english)).not.toContain('>')
  })

  it('says until when it is tried', () => {
    expect(ticketText(delay, english)).toMatch(/Tried until: Nov 2[89], 2026/)
    expect(ticketText(delay, french)).toMatch(/Essais jusqu’au\u00a0: 2[89] nov\. 2026/)
  })
})

describe('reportFacts', () => {
  const facts = (text: string) =>
    resultsOfText(text, english).results.flatMap(
      ({ found }) => found && reportFacts(found, english),
    )

  it('says when the tries usually end, where the report does not', () => {
    const open = TWO_RECIPIENTS.replace(/Will-Retry-Until.*\n/, '')
    const usual = expect.objectContaining({ label: 'Usually tried until' })
    expect(facts(open)).toContainEqual(usual)
    expect(JSON.stringify(facts(open))).toContain('RFC 5321')
    expect(facts(TWO_RECIPIENTS)).not.toContainEqual(usual)
  })

  it('shows a date that is none as it stands', () => {
    const odd = TWO_RECIPIENTS.replace(/Will-Retry-Until.*/, 'Will-Retry-Until: tomorrow')
    expect(facts(odd)).toContainEqual({ label: 'Tried until', value: 'tomorrow' })
  })
})

describe('senderText', () => {
  it('tells the sender what happened, without codes and servers', () => {
    const text = senderText(failure, english)
    expect(text).toMatch(/^Your message to ada@example\.net was not delivered\.\n/)
    expect(text).not.toMatch(/\d\d\d|5\.1\.1|mx\.example/)
  })

  it('calls a delay a delay', () => {
    expect(senderText(delay, english)).toContain('is delayed')
    expect(senderText(delay, french)).toContain('est retardé')
  })
})
