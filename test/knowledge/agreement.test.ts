import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import { summarize } from '../../src/knowledge/summarize.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { BOUNCES } from './bounces.ts'
import { language } from './language.ts'

const english = language('en')

function analyse(text: string) {
  const mentions = findCodes(text)
  const explanations = mentions.map((mention) => explain(text, mention, english))
  return { summary: summarize(text, mentions, english, explanations), explanations }
}

const REPLIES = [
  '452 4.2.2 Mailbox full',
  '450 4.2.0 Greylisted',
  '421 Try again later',
  '550 5.1.1 User unknown',
  '550-5.7.1 This looks like\n550 5.7.1 spam',
  '552 Mailbox full',
  '554 5.7.1 Relay access denied',
] as const

const BODIES: readonly ((address: string, reply: string) => string)[] = [
  (to, reply) =>
    `<${to}>: host mx.example.net[192.0.2.7] said: ${reply} (in reply to RCPT TO command)`,
  (to, reply) =>
    `  ${to}\n    host mx.example.net [192.0.2.7]\n    SMTP error from remote mail server: ${reply}`,
  (to, reply) =>
    `<${to}>:\n192.0.2.7 does not like recipient.\nRemote host said: ${reply}\nGiving up on 192.0.2.7.`,
  (to, reply) => `${to}\nRemote Server returned '${reply}'`,
]

const LEADS = [
  'Your message could not be delivered to one or more recipients.',
  'Your message has not yet been delivered. You do not need to resend it.',
  'This is the mail system at host mail.example.com.',
]

/** A bounce for one or two recipients, each with a text in the body and a report of the same reply. */
const bounces = fc
  .record({
    lead: fc.constantFrom(...LEADS),
    body: fc.constantFrom(...BODIES),
    recipients: fc.uniqueArray(
      fc.record({
        to: fc.constantFrom('ann@example.net', 'bob@example.org'),
        reply: fc.constantFrom(...REPLIES),
        action: fc.constantFrom('failed', 'delayed'),
      }),
      { minLength: 1, maxLength: 2, selector: ({ to }) => to },
    ),
  })
  .map(({ lead, body, recipients }) => ({
    actions: recipients.map(({ action }) => action),
    text: [
      lead,
      ...recipients.map(({ to, reply }) => body(to, reply)),
      'Reporting-MTA: dns; mail.example.com',
      ...recipients.map(
        ({ to, reply, action }) =>
          `Final-Recipient: rfc822; ${to}\nAction: ${action}\nStatus: ${reply.charAt(0)}.0.0\nDiagnostic-Code: smtp; ${reply.replace('\n', '\n ')}`,
      ),
    ].join('\n\n'),
  }))

describe('a bounce and its codes', () => {
  it.each(BOUNCES)('agree: $name', ({ text }) => {
    const { summary, explanations } = analyse(text)
    const { title, cause, permanence } = summary
    expect(explanations).toContainEqual(expect.objectContaining({ title, cause, permanence }))
  })

  it('agree on whether it is over, as its report says', () => {
    fc.assert(
      fc.property(bounces, ({ text, actions }) => {
        const { summary, explanations } = analyse(text)
        const { title, cause, permanence } = summary
        expect(explanations).toContainEqual(expect.objectContaining({ title, cause, permanence }))
        expect(permanence).toBe(actions.includes('failed') ? 'permanent' : 'temporary')
        if (new Set(actions).size > 1) return
        expect([...new Set(explanations.map((found) => found.permanence))]).toEqual([permanence])
      }),
      { numRuns: 300 },
    )
  })
})
