import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { FORMS } from './forms.ts'
import { readMarked } from './marked.ts'

describe('findCodes finds', () => {
  it.each(Object.entries(FORMS))('%s', (_name, marked) => {
    const { text, expected } = readMarked(marked)
    const found = findCodes(text).map(({ group: _, ...mention }) => mention)
    expect(found.map((m) => `${m.start} ${text.slice(m.start, m.end)}`)).toEqual(
      expected.map((m) => `${m.start} ${text.slice(m.start, m.end)}`),
    )
    expect(found).toEqual(expected)
  })
})

describe('a range of details', () => {
  it('is its two ends', () => {
    const text = 'Error code 451 4.7.500-699 of SMTP'
    expect(findCodes(text)).toEqual([
      { start: 11, end: 22, reply: '451', enhanced: '4.7.500', group: 0 },
      { start: 23, end: 26, enhanced: '4.7.699', group: 0 },
    ])
  })

  it.each(['451 4.7.500-699.', 'smtp; 451 Server busy (4.7.500-699)', '451 4.7.500-699, 450'])(
    'ends with the sentence or bracket it stands in: %j',
    (text) => {
      expect(findCodes(text).map(({ enhanced }) => enhanced)).toContain('4.7.699')
    },
  )

  it.each(['451 4.7.500-ab', '451 4.7.500-400'])('is none in %j', (text) => {
    expect(findCodes(text)).toHaveLength(1)
  })
})

describe('a text with numbered lines', () => {
  it('keeps the codes of the lines themselves', () => {
    const text =
      '548\n220 mx.example.com ESMTP\n549\nRCPT TO:<ada@example.com>\n550\n250 OK\n551\nDATA\n552\n550 5.1.1 User unknown\n'
    const codes = findCodes(text).map(({ start, end }) => text.slice(start, end))
    expect(codes).toEqual(['220', '250', '550 5.1.1'])
  })

  it('is none where the numbers are those that replies have', () => {
    const text =
      '550 Mailbox unavailable\n551 User not local\n552 Exceeded storage allocation\n553 Mailbox name not allowed\n554 Transaction failed\n'
    const codes = findCodes(`SMTP reply codes\n${text}`).map(({ reply }) => reply)
    expect(codes).toEqual(['550', '551', '552', '553', '554'])
  })
})

describe('a row of numbers', () => {
  const CODE = '550 5.1.1 User unknown'

  it('is judged up to its five thousandth, and the text some way behind it in full', () => {
    const row = '550 5.1.1 '.repeat(6000)
    const words = 'and much more than that '.repeat(25)
    const found = findCodes(`${CODE}. ${words} ${row} ${words}: ${CODE}`)
    expect(found).toHaveLength(1 + 5000 + 1)
    expect(found.at(-1)).toMatchObject({ reply: '550', enhanced: '5.1.1' })
  })

  it('ends where words stand between', () => {
    expect(findCodes(`${CODE} in the local table of virtual users\n`.repeat(6000))).toHaveLength(
      6000,
    )
  })
})
