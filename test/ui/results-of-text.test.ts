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

  it('cuts a long quotation', () => {
    const [result] = resultsOf(`said: 550 5.1.1 User unknown ${'x'.repeat(2000)}`)
    expect(result?.found?.quote.length).toBeLessThanOrEqual(300)
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
  })
})
