import { describe, expect, it } from 'vitest'
import { classOf } from '../../src/smtp/class-of.ts'
import { formatCode, parseCode } from '../../src/smtp/code.ts'

describe('parseCode', () => {
  it.each([
    ['550', '550', undefined],
    [' 550 ', '550', undefined],
    ['550 5.1.1', '550', '5.1.1'],
    ['550-5.7.26', '550', '5.7.26'],
    ['550: 5.1.1', '550', '5.1.1'],
    ['550 #5.1.0', '550', '5.1.0'],
    ['550 (#5.1.1)', '550', '5.1.1'],
    ['550_5.1.1', '550', '5.1.1'],
    ['550\u00a05.1.1', '550', '5.1.1'],
    ['550\n   5.1.1', '550', '5.1.1'],
    ['５５０ ５.１.１', '550', '5.1.1'],
    ['５５０　５．１．１', '550', '5.1.1'],
    ['5\u00ad50 5.\u200b1.1', '550', '5.1.1'],
    ['5.7.26', undefined, '5.7.26'],
    ['#5.1.1', undefined, '5.1.1'],
    ['(#5.1.1)', undefined, '5.1.1'],
    ['[#4.16.1]', undefined, '4.16.1'],
    ['smtp;550', '550', undefined],
    ['SMTP; 550 5.1.1', '550', '5.1.1'],
    ['dsn=5.1.1', undefined, '5.1.1'],
    ['Status: 5.1.1', undefined, '5.1.1'],
    ['code 421', '421', undefined],
    ['354', '354', undefined],
    ['599', '599', undefined],
    ['5.99.99', undefined, '5.99.99'],
    ['450 5.1.1', '450', '5.1.1'],
  ])('reads %j', (text, reply, enhanced) => {
    expect(parseCode(text)).toEqual({ ...(reply && { reply }), ...(enhanced && { enhanced }) })
  })

  it.each([
    '',
    '9x!',
    '55',
    '5500',
    '650',
    '150',
    '5.1',
    '5.1.1.1',
    '3.1.1',
    '5.1000.1',
    '5.01.1',
    'mailbox full',
    '550 User unknown',
    '550 550',
    '4.7.500-699',
    `550${' '.repeat(1000)}5.1.1`,
  ])('refuses %j', (text) => {
    expect(parseCode(text)).toBeUndefined()
  })
})

describe('formatCode', () => {
  it.each([
    [{ reply: '550', enhanced: '5.1.1' }, '550 5.1.1'],
    [{ reply: '550' }, '550'],
    [{ enhanced: '5.1.1' }, '5.1.1'],
  ])('writes %j', (subject, text) => expect(formatCode(subject)).toBe(text))
})

describe('classOf', () => {
  it.each([
    [{ reply: '250' }, '2'],
    [{ reply: '354' }, '3'],
    [{ enhanced: '4.2.2' }, '4'],
    [{ reply: '552', enhanced: '4.2.2' }, '5'],
  ] as const)('of %j', (subject, expected) => expect(classOf(subject)).toBe(expected))
})
