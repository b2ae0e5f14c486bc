import { expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'

it('finds the pair of a diagnostic', () => {
  const text = 'Diagnostic-Code: smtp; 550 5.1.1 <ann@example.com>: no such user'
  expect(findCodes(text)).toEqual([
    { start: 23, end: 32, reply: '550', enhanced: '5.1.1', group: 0 },
  ])
})
