import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/knowledge/search.ts'
import { lookUp } from '../../src/ui/look-up.ts'
import { english, french } from './languages.ts'

const search = createSearch([english, french])
const codes = (text: string) => lookUp(text, search, english).results.map(({ code }) => code)

describe('lookUp', () => {
  it('shows the commonest codes while nothing is typed', () => {
    const { kind, results } = lookUp('  ', search, english)
    expect(kind).toBe('empty')
    expect(results.map(({ code }) => code)).toContain('550 5.1.1')
  })

  it.each([
    ['550', '550'],
    ['550-5.7.26', '550 5.7.26'],
    ['#5.1.1', '5.1.1'],
    ['smtp;421', '421'],
  ])('takes %s for %s', (typed, code) => {
    const { kind, results } = lookUp(typed, search, english)
    expect(kind).toBe('query')
    expect(results[0]?.code).toBe(code)
  })

  it('explains a provider’s own name by the reply in which it stands', () => {
    const [first] = lookUp('S3140', search, english).results
    expect(first?.explanation.variant?.provider).toMatch(/Outlook|Microsoft/)
  })

  it('answers a code before the search is ready', () => {
    expect(lookUp('450', undefined, english).results[0]?.code).toBe('450')
    expect(lookUp('mailbox full', undefined, english).results).toEqual([])
  })

  it('finds words in both languages', () => {
    const titles = (query: string) => lookUp(query, search, french).results[0]?.explanation.title
    expect(titles('mailbox full')).toBe(titles('boîte pleine'))
  })

  it('explains an unregistered code by its class', () => {
    const [result] = lookUp('599', search, english).results
    expect(result?.explanation.permanence).toBe('permanent')
    expect(result?.explanation.contradictions.join()).toContain('599')
  })

  it('finds nothing in what says nothing', () => {
    expect(codes('9x!')).toEqual([])
  })

  it('takes several lines for a text', () => {
    const text = 'mx.example.com said:\n550 5.1.1 <ada@example.com> User unknown'
    expect(lookUp(text, search, english).kind).toBe('text')
    expect(codes(text)).toEqual(['550 5.1.1'])
  })

  it('takes a sentence with a code for a text, and a code with a few words for a query', () => {
    const sentence = '550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown'
    expect(lookUp(sentence, search, english).kind).toBe('text')
    expect(lookUp('550 user unknown', search, english).kind).toBe('query')
  })

  it('takes a line with few blanks and a code for a text', () => {
    const json = '{"delivery-status":{"code":550,"message":"5.1.1 no such user"}}'
    expect(lookUp(json, search, english).kind).toBe('text')
    expect(codes(json)).toContain('550')
    expect(codes(json)).not.toContain('5.0.0')
  })

  it('reads words of a bounce that search does not find', () => {
    const { kind, results } = lookUp('宛先のアドレスが存在しません', search, english)
    expect(kind).toBe('text')
    expect(results[0]?.explanation.cause).toBe('recipient-unknown')
  })

  it('takes many words for a text, though no code is among them', () => {
    const words = 'they write that my mailbox is full again'
    expect(lookUp(words, search, english).kind).toBe('text')
    expect(lookUp('my mailbox is full', search, english).kind).toBe('query')
  })

  it('takes the reason from the words of a text without codes, as likely', () => {
    const text = 'Sorry, your mail came back.\nThe mailbox is full.'
    const full = { title: 'Mailbox full', meaning: '', whenSeen: '', sender: [], admin: [] }
    const words = { ...english.words, wordings: { 'mailbox-full': full } }
    const [result] = lookUp(text, search, { tag: 'en', words }).results
    expect(result?.code).toBe('')
    expect(result?.explanation).toMatchObject({ cause: 'mailbox-full', confidence: 'likely' })
  })

  it('names the recipient of a bounce without codes', () => {
    const text = 'Sorry, delivery failed to\n\n    ada@example.net\n\nThe mailbox is full.'
    const [result] = lookUp(text, search, english).results
    expect(result?.found?.recipients).toEqual(['ada@example.net'])
  })

  it('has no result for a text that says nothing about mail', () => {
    expect(lookUp('Dear Ada,\nsee you on Sunday.', search, english)).toMatchObject({
      kind: 'text',
      results: [],
    })
  })
})
