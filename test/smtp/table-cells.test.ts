import { describe, expect, it } from 'vitest'
import { TableCells } from '../../src/smtp/table-cells.ts'

const heading = (text: string, code: string): string | undefined => {
  const start = text.lastIndexOf(code)
  return new TableCells(text).heading(start, start + code.length)
}

describe('the heading over a number beside an address', () => {
  it.each([
    ['mail', 'Recipient\tStatus\nann@example.com\t5.1.1'],
    ['codes', 'User\tStatus\nann@example.com\t5.1.1'],
    ['mail', 'Status\tRecipient\n5.1.1\tann@example.com'],
    ['mail', 'Detail\tSMTP code\nDelivered\t5.1.1'],
    ['other', 'Code\tMeaning\n5.1.1\tBad destination mailbox'],
    ['codes', 'To\nStatus\nann@example.com\nBounced\n5.1.1'],
    ['mail', 'SMTP reply code\n5.1.1'],
    ['other', 'Fehlercode\n5.1.1'],
    ['mail', 'Recipient\tSMTP code\nann@example.com\t5.1.1'],
    ['mail', 'email;dsn_status\nann@example.com;5.1.1'],
    ['codes', 'email,code,reason\n"ann@example.com",5.1.1,x'],
    ['codes', '| Address | **Status** |\n|---|---|\n| ann@example.com | 5.1.1 |'],
    ['mail', 'Recipient Status\nann@example.com 5.1.1'],
  ])('is of %s in %j', (expected, text) => {
    expect(heading(text, '5.1.1')).toBe(expected)
  })

  it.each([
    'User\tVersion\tStatus\nann@example.com\t5.1.1\tactive',
    'Recipient\tStatus\nann@example.com\t5.1.1 beta',
    'ann@example.com\t5.1.1',
    'Code\nann@example.com wrote:\n5.1.1',
  ])('is none in %j', (text) => {
    expect(heading(text, '5.1.1')).toBeUndefined()
  })
})
