import { describe, expect, it } from 'vitest'
import { parseCode } from '../../src/smtp/code.ts'
import type { Result } from '../../src/ui/result.ts'
import { resultOfCode } from '../../src/ui/result-of-code.ts'
import { joined, sameReason } from '../../src/ui/same-reason.ts'
import { english } from './languages.ts'

function result(code: string, title: string, recipients: readonly string[] = []): Result {
  const { explanation, subject } = resultOfCode({ subject: parseCode(code) ?? {} }, english)
  return {
    code,
    subject,
    explanation: { ...explanation, title, cause: 'recipient-unknown', permanence: 'permanent' },
    found: { count: 1, quote: code, written: code, reported: [], recipients },
  }
}

describe('sameReason', () => {
  it('takes a status and its diagnostic for one, by title or by recipient', () => {
    expect(sameReason(result('5.1.1', 'Gone'), result('550', 'Gone'))).toBe(true)
    const ada = ['ada@example.net']
    expect(sameReason(result('5.1.1', 'Gone', ada), result('550', 'Unknown', ada))).toBe(true)
    expect(sameReason(result('5.1.1', 'Gone'), result('550', 'Unknown'))).toBe(false)
    expect(sameReason(result('5.1.1', 'Gone', ada), result('550', 'Unknown', ['b@x.test']))).toBe(
      false,
    )
  })

  it('takes a status without a detail for one with any', () => {
    expect(sameReason(result('5.0.0', 'Gone'), result('550 5.1.0', 'Gone'))).toBe(true)
  })

  it('keeps codes apart that contradict each other', () => {
    expect(sameReason(result('5.1.1', 'Gone'), result('5.1.2', 'Gone'))).toBe(false)
    expect(sameReason(result('550 5.1.1', 'Gone'), result('554', 'Gone'))).toBe(false)
  })
})

describe('joined', () => {
  it('keeps the fuller code, and everyone concerned', () => {
    const both = joined(
      result('5.1.1', 'Gone', ['a@x.test']),
      result('550 5.1.1', 'Gone', ['b@x.test']),
    )
    expect(both.code).toBe('550 5.1.1')
    expect(both.found).toMatchObject({ count: 2, recipients: ['a@x.test', 'b@x.test'] })
  })

  it('shows the server’s own answer before the status that a report makes of it', () => {
    expect(joined(result('5.5.0', 'Gone'), result('550', 'Gone')).code).toBe('550')
  })

  it('counts two codes of one reply once', () => {
    const both = joined(result('5.1.1', 'Gone'), result('550 5.1.1', 'Gone'), true)
    expect(both.found?.count).toBe(1)
  })
})
