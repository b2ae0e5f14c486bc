import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/ui/read-file.ts'
import { english } from './languages.ts'

const reading = (...parts: BlobPart[]) => readFile(new Blob(parts))
const textOf = async (...parts: BlobPart[]) => {
  const read = await reading(...parts)
  return 'text' in read ? read.text : read.problem
}
/** The sentence that is shown beside the text, or instead of it. */
const sentence = async (...parts: BlobPart[]) => {
  const read = await reading(...parts)
  const name = 'text' in read ? read.note : read.problem
  return name && english.words.popup.files[name]
}

const REPORT = [
  'From: Mail Delivery System <mailer-daemon@example.com>',
  'To: <bob@example.com>',
  'Subject: =?utf-8?B?Tm9uIHJlbWlz?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'La bo=EEte est pleine.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.example.com',
  '',
  'Final-Recipient: rfc822; ada@example.net',
  'Action: failed',
  'Status: 5.2.2',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: 550 5.1.1 in the returned message',
  '',
  'Hello Ada',
  '--b--',
  '',
].join('\r\n')

describe('readFile', () => {
  it('reads a mail: subject, text and report, but not the returned message', async () => {
    const text = await textOf(REPORT)
    expect(text).toContain('Non remis')
    expect(text).toContain('La boîte est pleine.')
    expect(text).toContain('Status: 5.2.2')
    expect(text).not.toContain('returned message')
  })

  it('reads a bounce that somebody forwards as an attachment', async () => {
    const forwarded = [
      'From: bob@example.com',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="f"',
      '',
      '--f',
      '',
      'What does this mean?',
      '--f',
      'Content-Type: message/rfc822',
      '',
      'Subject: Undelivered',
      '',
      'said: 550 5.1.1 User unknown',
      '--f--',
    ].join('\n')
    expect(await textOf(forwarded)).toContain('550 5.1.1 User unknown')
  })

  it('reads a mail that breaks off', async () => {
    expect(
      await textOf(REPORT.slice(0, REPORT.indexOf('--b\r\nContent-Type: message/rfc'))),
    ).toContain('Status: 5.2.2')
  })

  it('says that a mail breaks off, and of a whole one nothing', async () => {
    expect(await sentence(REPORT.slice(0, REPORT.indexOf('Final-Recipient')))).toMatch(/breaks off/)
    expect(await sentence(REPORT)).toBeUndefined()
  })

  it('reads what it can where the encoding that a mail names is wrong, and says so', async () => {
    const head =
      'From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n'
    const body = [Uint8Array.of(98, 111, 0xee, 116, 101), ' said: 550 5.1.1 gone']
    expect(await textOf(head, ...body)).toContain('550 5.1.1 gone')
    expect(await sentence(head, ...body)).toMatch(/wrong encoding/)
  })

  it('reads the words of an HTML mail, and nothing of its scripts', async () => {
    const html = '<p>550 5.1.1 <b>User</b> unknown</p><script>alert(1)</script>'
    const head = 'From: a@example.com\nMIME-Version: 1.0\nContent-Type: text/html\n\n'
    const text = await textOf(head, html)
    expect(text).toContain('550 5.1.1 User unknown')
    expect(text).not.toContain('alert')
  })

  it('leaves a log as it is', async () => {
    const log =
      'Nov 23 10:00:00 mx postfix/smtp[1]: to=<ada@example.net>, dsn=5.1.1, status=bounced\n'
    expect(await textOf(log)).toBe(log)
  })

  it.each([
    ['UTF-8', new TextEncoder().encode('boîte')],
    ['Windows-1252', Uint8Array.of(98, 111, 0xee, 116, 101)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 98, 0, 111, 0, 0xee, 0, 116, 0, 101, 0)],
  ])('reads %s', async (_, bytes) => {
    expect(await textOf(bytes)).toBe('boîte')
  })

  it('says that an image is no text', async () => {
    expect(await textOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13))).toBe(
      'binary',
    )
  })

  it('says that a program is no text, and that an empty file is empty', async () => {
    expect(await sentence(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0))).toMatch(/not text/)
    expect(await sentence('')).toMatch(/empty/)
  })

  it('says what to do with a message of Outlook', async () => {
    const begins = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
    expect(await sentence(begins)).toMatch(/\.msg .*Outlook/)
  })

  it('reads messages nested two hundred deep as they stand', async () => {
    const open = (n: number) => `Content-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\n`
    const nested = Array.from({ length: 400 }, (_, n) => open(n)).join('')
    const text = await textOf(`From: a@example.com\nMIME-Version: 1.0\n${nested}\n550 5.1.1 gone`)
    expect(text).toContain('550 5.1.1 gone')
    expect(await sentence(`From: a@example.com\nMIME-Version: 1.0\n${nested}\ngone`)).toMatch(
      /as it stands/,
    )
  })

  it('reads a bounce forwarded two hundred times, each in the next', async () => {
    const open = (n: number) =>
      `From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\nContent-Type: message/rfc822\n\n`
    const nested = Array.from({ length: 200 }, (_, n) => open(n)).join('')
    const text = await textOf(`${nested}Subject: Undelivered\n\nsaid: 550 5.1.1 gone`)
    expect(text).toContain('550 5.1.1 gone')
  })

  it('reads the beginning of a file of fifty megabytes', async () => {
    const text = await textOf('x'.repeat(50_000_000))
    expect(text).toHaveLength(8_000_000)
  })
})
