import { describe, expect, it } from 'vitest'
import { parsePhrase, phraseAt } from '../../src/knowledge/phrase.ts'
import { indexPhrases } from '../../src/knowledge/phrase-index.ts'
import { tokens } from '../../src/knowledge/tokens.ts'

function stands(phrase: string, text: string): boolean {
  const [parsed, words] = [parsePhrase(phrase), tokens(text)]
  return words.some((_, at) => phraseAt(parsed, words, at))
}

describe('a phrase', () => {
  it.each([
    ['mailbox full', 'MAILBOX-FULL', true],
    ['mailbox full', 'mailbox is full', false],
    ['mailbox [is] full', 'mailbox is full', true],
    ['mailbox ... full', 'mailbox of ann at example is now full', true],
    ['mailbox ... full', 'mailbox one two three four five six seven full', false],
    ['mailbox ... full', 'mailbox moved. Disk full', false],
    ['user/account unknown', 'account unknown', true],
    ['block* by', 'blocklisted by us', true],
    ['block* by', 'unblocked by us', false],
    ['does not exist', "doesn't exist", false],
    ['doesnt exist', 'doesn’t exist', true],
    ['boite pleine', 'Boîte pleine', true],
    ['邮箱已满', '您的邮箱已满', true],
    ['user@example.com unknown', '<bob@elsewhere.test> unknown', true],
    ['192.0.2.1 blocked', '203.0.113.9 blocked', true],
    ['a example.com account', 'a mail.elsewhere.test account', true],
    ['spam', 'host spam.example.net', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(stands(phrase, text)).toBe(expected)
  })

  it.each(['', '...', 'a ...', '... a', '[a] b', 'ab* c', 'a/b-c d', '! b'])(
    'is refused: %j',
    (phrase) => {
      expect(() => parsePhrase(phrase)).toThrow()
    },
  )
})

describe('tokens', () => {
  it('keeps hosts, numbers and addresses whole', () => {
    expect(tokens('smtp;550 5.1.1 <Ann@Example.net> at mx.Example.net, 198.51.100.7')).toEqual([
      'smtp',
      '.',
      '550',
      '5.1.1',
      'user@example.com',
      'at',
      'mx',
      'example.net',
      '192.0.2.1',
    ])
  })

  it('takes the b of Python’s bytes for no letter of a word', () => {
    expect(tokens(`550, b'not here' b"quota"`)).toEqual(['550', 'not', 'here', 'quota'])
  })

  it('leaves of a URL its host and the reason that it names', () => {
    expect(tokens('see https://www.example.org/spam?ip=1 now')).toEqual([
      'see',
      'www.example.org',
      'now',
    ])
    expect(tokens('http://www.example.org/codes.php?v=192.0.2.1&c=r0201#BL000000.')).toEqual([
      'www.example.org',
      'r0201',
      'bl000000',
    ])
    expect(tokens('http://www.example.org/?q=spam.example.net&id=42&to=ann@example.com')).toEqual([
      'www.example.org',
    ])
  })
})

describe('an index', () => {
  it('gives every entry that stands in the words, once', () => {
    const find = indexPhrases([
      ['user unknown', 'unknown'],
      ['unknown user/account', 'unknown'],
      ['block* by', 'blocked'],
      ['a example.com account', 'account'],
      ['mailbox full', 'full'],
    ])
    expect([...find(tokens('user unknown; unknown user'))]).toEqual(['unknown'])
    expect([...find(tokens('blocked by a mail.test account'))].sort()).toEqual([
      'account',
      'blocked',
    ])
    expect([...find([])]).toEqual([])
  })
})
