import { describe, expect, it } from 'vitest'
import { resultsOfText } from '../../src/ui/results-of-text.ts'
import { TWO_RECIPIENTS } from './bounces.ts'
import { english } from './languages.ts'

const resultsOf = (text: string) => resultsOfText(text, english).results

describe('resultsOfText', () => {
  it('gives each reason once, the failure before the delay', () => {
    const results = resultsOf(TWO_RECIPIENTS)
    expect(results.map(({ code }) => code)).toEqual(['550 5.1.1', '452 4.2.2'])
    expect(results.map(({ explanation }) => explanation.permanence)).toEqual([
      'permanent',
      'temporary',
    ])
  })

  it('puts the failure first wherever it stands', () => {
    const text =
      'a@example.net: said: 452 4.2.2 Mailbox full\n\nb@example.net: said: 550 5.1.1 User unknown\n'
    expect(resultsOf(text).map(({ code }) => code)).toEqual(['550 5.1.1', '452 4.2.2'])
  })

  it('names the recipients of each reason', () => {
    const recipients = resultsOf(TWO_RECIPIENTS).map(({ found }) => found?.recipients)
    expect(recipients).toEqual([['ada@example.net'], ['bob@example.org']])
  })

  it('quotes the words that the server said', () => {
    expect(resultsOf(TWO_RECIPIENTS)[0]?.found?.quote).toContain('Recipient address rejected')
  })

  it('says which server gave an answer, to which command, and who reports it', () => {
    expect(resultsOf(TWO_RECIPIENTS)[0]?.found).toMatchObject({
      server: 'mx.example.net',
      command: 'RCPT TO',
      reporter: 'mail.example.com',
    })
    const line =
      'Nov 23 10:00:07 mx postfix/smtp[7]: 4F2: to=<a@example.net>, relay=mx.example.org[192.0.2.7]:25, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.7] said: 550 5.1.1 gone (in reply to RCPT TO command))'
    expect(resultsOf(line)[0]?.found).toMatchObject({
      server: 'mx.example.org',
      logged: 'Nov 23 10:00:07',
    })
  })

  it('takes the name of a server from the line, not from the tail of its reply', () => {
    const [result] = resultsOf(
      'Nov 23 10:00:07 mx postfix/smtp[7]: 4F2: to=<a@example.net>, relay=mx.example.org[192.0.2.7]:25, dsn=5.1.1, status=bounced (said: 550 5.1.1 gone k1-2 - gsmtp)',
    )
    expect(result?.found?.server).toBe('mx.example.org')
  })

  it('finds every code of the quotation', () => {
    const [result] = resultsOf('<a@example.net>: said: 550-5.1.1 no\n550 5.1.1 such user')
    const { quote = '', codes = [] } = result?.found ?? {}
    expect(codes.map(({ start, end, code }) => [quote.slice(start, end), code])).toContainEqual([
      '550-5.1.1',
      '550 5.1.1',
    ])
  })

  it('quotes the server’s words without the name of their field', () => {
    const [result] = resultsOf(
      'Final-Recipient: rfc822; a@example.net\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 gone\n',
    )
    expect(result?.found?.quote).toBe('550 5.1.1 gone')
  })

  it('cuts a quotation so that its code is in it', () => {
    const [result] = resultsOf(
      `${'The other server had much to say. '.repeat(20)}said: 550 5.1.1 gone`,
    )
    expect(result?.found?.quote).toMatch(/^… .*550 5\.1\.1 gone$/)
  })

  it('cuts a long quotation between two words, and says so', () => {
    const [result] = resultsOf(`said: 550 5.1.1 User unknown ${'and so on '.repeat(200)}`)
    const { quote = '' } = result?.found ?? {}
    expect(quote).toMatch(/ (?:and|so|on) …$/)
    expect(quote.length).toBeLessThanOrEqual(300)
  })

  it('counts the replies of a log, not the codes', () => {
    const line =
      'mx smtp[7]: to=<a@example.net>, dsn=5.1.1, status=bounced (said: 550 5.1.1 gone)\n'
    expect(resultsOf(line.repeat(20))[0]?.found?.count).toBe(20)
  })

  it('keeps two codes apart that mean the same', () => {
    const text = 'ada said: 552 5.2.2 Mailbox full\n\nbob said: 552 5.2.3 Mailbox full\n'
    expect(resultsOf(text)).toHaveLength(2)
  })

  it('stays quick on a log that repeats one line', () => {
    const results = resultsOf('host mx.example.com said: 550 5.1.1 User unknown\n'.repeat(3000))
    expect(results).toHaveLength(1)
    // About a second of the processor; one that grew with the square of the lines would take minutes.
  }, 30_000)
})
