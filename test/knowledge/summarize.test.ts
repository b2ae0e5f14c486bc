import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/knowledge/summarize.ts'
import { findCodes } from '../../src/smtp/find.ts'
import { BOUNCES } from './bounces.ts'
import { language } from './language.ts'

const english = language('en')

function summary(text: string) {
  return summarize(text, findCodes(text), english)
}

describe('summarize', () => {
  it.each(BOUNCES)('$name', ({ text, cause, permanence, recipients }) => {
    expect(summary(text)).toMatchObject({ cause, permanence, ...(recipients && { recipients }) })
  })

  it('takes a success in a log for no failure', () => {
    const log =
      'Nov 23 12:00:01 mail postfix/smtp[77]: 4F1B: to=<ann@example.net>, relay=mx.example.net[192.0.2.1]:25, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 99)'
    expect(summary(log)).toMatchObject({ permanence: 'success', cause: 'delivered' })
  })

  it('takes the last attempt of each recipient in a log', () => {
    const line = (to: string, rest: string) =>
      `Nov 23 12:00:01 mail postfix/smtp[77]: 4F1B: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, ${rest}\n`
    const deferred =
      'dsn=4.2.0, status=deferred (host mx.example.net[192.0.2.1] said: 450 4.2.0 Greylisted)'
    const sent = 'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 99)'
    const [ann, bob] = ['ann@example.net', 'bob@example.net']
    expect(summary(line(ann, deferred) + line(ann, sent)).permanence).toBe('success')
    expect(summary(line(ann, sent) + line(bob, deferred))).toMatchObject({
      permanence: 'temporary',
      cause: 'greylisted',
    })
    expect(summary(line(ann, deferred) + line(bob, sent)).permanence).toBe('temporary')
  })

  it('knows from the words of a bounce whether it is over', () => {
    const reply = '<ann@example.net>: host mx.example.net[192.0.2.1] said: 450 4.2.0 sorry\n'
    const over = `Your message could not\nbe delivered to one or more recipients.\n\n${reply}`
    const late = `THIS IS A WARNING MESSAGE ONLY. It could not be delivered yet.\n\n${reply}`
    expect(summary(over)).toMatchObject({ permanence: 'permanent', retry: 'not-until-fixed' })
    expect(summary(late)).toMatchObject({ permanence: 'temporary', retry: 'automatic' })
    expect(summary(reply)).toMatchObject({ permanence: 'temporary' })
  })

  it('reads a bounce that has words alone', () => {
    const text = 'Sorry, your message could not be delivered. Reason: the mailbox is full.'
    expect(summary(text)).toMatchObject({ cause: 'mailbox-full', variant: { kind: 'wording' } })
    const late = 'Your message has not yet been delivered: the connection timed out.'
    expect(summary(late)).toMatchObject({
      cause: 'host-unreachable',
      permanence: 'temporary',
      retry: 'automatic',
    })
  })

  it('knows a delay by the first digit of a number alone before a few words', () => {
    const verdict = { cause: 'rate-limited', permanence: 'temporary', retry: 'automatic' }
    expect(summary('421 too many messages in this connection')).toMatchObject(verdict)
  })

  it.each([
    ['Deferred: 421 too many messages in this connection', 'temporary'],
    ['4.7.0 too many connections', 'temporary'],
    ['host mx.example.net said: 462 too many messages today', 'temporary'],
    ['Mail from 192.0.2.7 deferred, too many connections', 'temporary'],
    ['Mail was deferred and could not be delivered: too many connections', 'permanent'],
  ])('knows that what is deferred comes again, unless it failed: %s', (text, permanence) => {
    expect(summary(text).permanence).toBe(permanence)
  })

  it('names whose words a text without codes has', () => {
    const text = 'Not delivering to previously bounced address'
    expect(summary(text)).toMatchObject({
      cause: 'recipient-disabled',
      variant: { id: 'mailgun-previously-bounced', provider: 'Mailgun', kind: 'provider' },
    })
  })

  it('names the reason rather than that the time ran out', () => {
    const text =
      '<ann@example.com>: host mx.example.com[192.0.2.7] said: 451 Quota exceeded\nMessage could not be delivered for 5 days\n'
    expect(summary(text)).toMatchObject({ cause: 'mailbox-full', permanence: 'permanent' })
  })

  it('says honestly that nothing is known', () => {
    expect(summary('Hello Ann, see you at 5.')).toMatchObject({ cause: 'unknown' })
    expect(summary('Hello Ann, see you at 5.').title).not.toBe('')
    expect(summary('')).toMatchObject({ cause: 'unknown' })
  })
})
