import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'

/** What each code of a text belongs to, as letters: `aab` says that the first two are of one reply. */
const groups = (text: string): string =>
  findCodes(text)
    .map(({ group }) => String.fromCharCode(97 + group))
    .join('')

describe('codes of one reply have one group', () => {
  it.each([
    ['the lines of a reply', '<<< 550-first\n<<< 550-second\n<<< 550 last', 'aaa'],
    ['the same flattened', 'said: 550-5.1.1 no such 550-5.1.1 user here 550 5.1.1 ask us', 'aaa'],
    [
      'the same without enhanced codes',
      'host said: 553-you are not let in for 553-details see 553 us',
      'aaa',
    ],
    ['written-out lines', 'SMTP error from remote mail server: 550-No\\n550 user', 'aa'],
    ['a reply and its enhanced code', 'smtp; 550 sorry, no mailbox here (#5.1.1)', 'aa'],
    [
      'an enhanced code and the reply it quotes',
      "smtp; 5.1.0 - Unknown address error 550-'5.1.1 <ann@example.com>",
      'aa',
    ],
    ['a doubled code', 'SMTP error from remote server: 550 550 Address unknown', 'aa'],
    ['a doubled pair', 'said: 554 5.7.1 554 5.7.1 spam', 'aa'],
    ['two codes in one reply', 'smtp; 220-mx.example.com 421 4.2.1 Service refused', 'aa'],
    ['a range of codes', 'The NDR has one of the error codes 5.1.1 through 5.1.20, by SMTP.', 'aa'],
  ])('%s', (_name, text, expected) => expect(groups(text)).toBe(expected))
})

describe('codes of different replies have different groups', () => {
  it.each([
    ['status and diagnostic', 'Status: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no', 'ab'],
    [
      'two recipients',
      '<a@example.com>: 550 no such user\n<b@example.com>: 550 no such user\nMAILER-DAEMON',
      'ab',
    ],
    [
      'two turns of a dialogue',
      '<<< 250 ok\n>>> RCPT TO:<a@example.com>\n<<< 550 no such user',
      'ab',
    ],
    [
      'a log entry and the reply in it',
      'dsn=5.1.1, status=bounced (host x[192.0.2.1] said: 550 5.1.1 no)',
      'ab',
    ],
    [
      'two replies after each other',
      'EHLO x\n250-one\n250 two\nMAIL FROM:<a@example.com>\n250 ok',
      'aab',
    ],
  ])('%s', (_name, text, expected) => expect(groups(text)).toBe(expected))
})
