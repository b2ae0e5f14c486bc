import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { LOOK_ALIKES, OTHER_TEXTS } from './look-alikes.ts'

const BOUNCE = { bounce: 20, log: 20, transcript: 20, article: 20 }

const found = (text: string, evidence?: typeof BOUNCE) =>
  findCodes(text, evidence).map((m) => text.slice(m.start, m.end))

describe('findCodes leaves alone, in a text of its own', () => {
  it.each(Object.entries({ ...LOOK_ALIKES, ...OTHER_TEXTS }))('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('findCodes leaves alone, in the midst of bounces, logs and dialogues', () => {
  it.each(Object.entries(LOOK_ALIKES))('%s', (_name, text) => {
    expect(found(text, BOUNCE)).toEqual([])
  })
})

describe('findCodes leaves alone, right after a bounce', () => {
  const bounces = [
    '<ann@example.com>: host mx.example.com[192.0.2.7] said: 550-5.1.1 no such\n    user 550 5.1.1 here (in reply to RCPT TO command)',
    'Final-Recipient: rfc822; ann@example.com\nStatus: 4.2.2\nDiagnostic-Code: smtp; 552-mailbox\n    552 full',
  ]
  it.each(Object.entries(LOOK_ALIKES))('%s', (_name, text) => {
    for (const bounce of bounces) {
      const both = `${bounce}\n${text}`
      expect(found(both).slice(found(bounce).length)).toEqual([])
    }
  })
})
