import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../src/cli/options.ts'

describe('parseOptions', () => {
  it('reads text in English unless told otherwise', () => {
    expect(parseOptions([])).toEqual({
      mode: 'text',
      json: false,
      summary: false,
      eml: false,
      language: 'en',
    })
  })

  it('takes every option of its mode', () => {
    expect(parseOptions(['--lines', '--summary', '--json', '--lang', 'fr'])).toMatchObject({
      mode: 'lines',
      summary: true,
      json: true,
      language: 'fr',
    })
    expect(parseOptions(['--jsonl'])).toMatchObject({ mode: 'jsonl' })
    expect(parseOptions(['--eml'])).toMatchObject({ mode: 'text', eml: true })
    expect(parseOptions(['--compare', '421', '550 5.1.1', '--json'])).toMatchObject({
      mode: 'compare',
      compare: ['421', '550 5.1.1'],
    })
  })

  it('takes a provider, also an empty name for all', () => {
    expect(parseOptions(['--provider', 'gmail'])).toMatchObject({
      mode: 'provider',
      provider: 'gmail',
    })
    expect(parseOptions(['--provider', ''])).toMatchObject({ mode: 'provider', provider: '' })
  })

  it.each([
    [['--nonsense'], /Unknown option/],
    [['--lang', 'de'], /en or fr/],
    [['--lang'], /lang/],
    [['--compare', '421'], /two codes/],
    [['--compare', '421', '450', '451'], /two codes/],
    [['--jsonl', '--lines'], /do not go together/],
    [['--eml', '--lines'], /do not go together/],
    [['--provider', 'gmail', '--lines'], /do not go together/],
    [['--provider', 'gmail', '--eml'], /do not go together/],
    [['--summary'], /needs --lines/],
    [['550'], /standard input/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message)
  })
})
