import { describe, expect, it } from 'vitest'
import { decodeMail, isMail } from '../../src/cli/decode-mail.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const HTML = `Subject: Returned\r
MIME-Version: 1.0\r
Content-Type: text/html; charset=utf-8\r
\r
<html><head><style>p { color: red }</style></head><body><p>Not sent:</p><div>550 5.1.1 caf&#39; &lt;unknown&gt;</div></body></html>\r
`

const REPORT = `From: MAILER-DAEMON@example.com
Content-Type: multipart/report; report-type=delivery-status; boundary="b"
MIME-Version: 1.0

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Bo=C3=AEte pleine
--b
Content-Type: message/delivery-status

Final-Recipient: rfc822; ann@example.net
Status: 5.2.2
--b
Content-Type: message/rfc822

Subject: the mail that came back

550 of these
--b--
`

describe('isMail', () => {
  it('asks for header lines with MIME-Version among them', () => {
    expect(isMail(bytes(REPORT))).toBe(true)
    expect(isMail(bytes(HTML))).toBe(true)
    expect(isMail(bytes('550 5.1.1 User unknown'))).toBe(false)
    expect(isMail(bytes('Reporting-MTA: dns; x\n\nStatus: 5.1.1\nMIME-Version: 1.0'))).toBe(false)
    expect(isMail(bytes('Hello,\nMIME-Version: 1.0\n\nx'))).toBe(false)
    expect(isMail(bytes(''))).toBe(false)
  })
})

describe('decodeMail', () => {
  it('gives text and delivery report, not the mail that came back', async () => {
    expect(await decodeMail(bytes(REPORT))).toBe(
      'Boîte pleine\n\nFinal-Recipient: rfc822; ann@example.net\nStatus: 5.2.2\n',
    )
  })

  it('gives the text of HTML', async () => {
    expect(await decodeMail(bytes(HTML))).toMatch(/^Not sent:\s+550 5\.1\.1 caf' <unknown>\n$/)
  })

  it.each([
    ['Bo&icirc;te pleine', 'Boîte pleine'],
    ['EMPF&Auml;NGER &laquo;a&raquo; &eacute;t&eacute;', 'EMPFÄNGER «a» été'],
    ['n&rsquo;existe&nbsp;pas &mdash; 5.1.1&AMP;', 'n’existe pas — 5.1.1&'],
    ['&yuml;&iexcl;&frac14;', 'ÿ¡¼'],
    ['a &b; &constructor; &nosuch; R&D; &eacute', 'a &b; &constructor; &nosuch; R&D; &eacute'],
  ])('reads the characters that HTML names: %s', async (html, text) => {
    expect(await decodeMail(bytes(`Content-Type: text/html\n\n<p>${html}</p>`))).toBe(`${text}\n`)
  })

  it('reads HTML whose head has no end of its own', async () => {
    const html =
      '<html><head><title>Returned</title><body><p>550 5.1.1 User unknown</p></body></html>'
    expect(await decodeMail(bytes(`Content-Type: text/html\n\n${html}`))).toBe(
      '550 5.1.1 User unknown\n',
    )
  })

  it('gives a mail back as it came where it has no part that can be read', async () => {
    const broken = 'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--y\n\n550 no\n'
    expect(await decodeMail(bytes(broken))).toContain('550 no')
  })
})
