import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../src/background/quote-of.ts'
import { explain } from '../../src/knowledge/explain.ts'
import { fold } from '../../src/knowledge/fold.ts'
import { searchWords } from '../../src/knowledge/search-words.ts'
import { tokens } from '../../src/knowledge/tokens.ts'
import { variantsIn } from '../../src/knowledge/variants.ts'
import { wordingIn } from '../../src/knowledge/wordings.ts'
import { htmlText } from '../../src/mail/html-text.ts'
import { looksIn } from '../../src/page/look-of.ts'
import { actionIn } from '../../src/smtp/action-in.ts'
import { answerAt } from '../../src/smtp/answer.ts'
import { answeredCommand } from '../../src/smtp/answered-command.ts'
import { readBounce } from '../../src/smtp/bounce.ts'
import { excerptOf, MAX_EXCERPT } from '../../src/smtp/excerpt.ts'
import { hostsIn } from '../../src/smtp/hosts.ts'
import { latestAttempts } from '../../src/smtp/latest-attempts.ts'
import { namedRecipients } from '../../src/smtp/named-recipients.ts'
import { replyAt } from '../../src/smtp/reply-at.ts'
import { hostileTexts } from '../smtp/texts.ts'
import { english } from '../ui/languages.ts'
import { amount } from './amount.ts'

const LENGTH = amount(2 ** 17, 2 ** 18)
const TIMEOUT = 300_000

/** What an attacker might repeat to make reading a bounce slow, beside what finding is tried with. */
const PIECES: Readonly<Record<string, string>> = {
  fields: 'Status: 5.1.1\n',
  'folded fields': 'Diagnostic-Code: smtp;\n ',
  'continued lines': '\n\t a',
  'long folding': `\n${' '.repeat(79)}x`,
  'host words': 'host ',
  'host names': 'host a.b.',
  'labels of a name': 'a-b.',
  'long labels': `${'a'.repeat(63)}.`,
  'open addresses': '<a@',
  'named recipients': '<a@b.c>:\n',
  indents: '  a@b\n    x\n',
  'expanded addresses': '<a@b> (expanded from ',
  'log recipients': 'to=<a',
  'arrows to addresses': '=> a@',
  wrappers: '5.0.350 - ',
  'wrapped replies': '5.1.0 - Unknown address error 550-',
  'relay words': 'server for the recipient domain a by ',
  urls: 'https://a.b/',
  'open tags': '<p ',
  'open entities': '&#1',
  'tags and scripts': '<script>',
  'closed scripts': '<script></script',
  'phrase beginnings': 'user ',
  'phrase words': 'mailbox is not ',
  'phrase gaps': 'message was not accepted because the ',
  accents: 'e\u0301',
  'marks alone': '\u0301',
  'Chinese signs': '邮箱',
  'blanks and tabs': ' \t',
  'line ends and blanks': '\n \r\n\t',
  'colons and blanks': ':                ',
  rules: '-----',
  'indented rules': '   ---   ',
  quotes: '"a@',
  'dated lines': 'Nov 23 10:00',
  words: 'Aa-b Cc-d ',
}

const textsOf = (length: number): Readonly<Record<string, string>> => ({
  ...hostileTexts(length),
  ...Object.fromEntries(
    Object.entries(PIECES).map(([name, piece]) => [
      name,
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    ]),
  ),
})

const mentionAt = (start: number) => ({ start, end: start + 3, reply: '550', group: 0 })
const mentions = (text: string) =>
  Array.from({ length: 200 }, (_, i) => mentionAt(Math.floor((i * text.length) / 201)))

/** Everything that reads a text whose length nobody limits. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readBounce,
  hostsIn,
  namedRecipients: (text) => namedRecipients(text, mentions(text)),
  answeredCommand: (text) => mentions(text).map((mention) => answeredCommand(text, mention)),
  actionIn,
  tokens,
  fold,
  searchWords,
  htmlText,
  phrases: (text) => {
    const words = tokens(text)
    return [wordingIn(words), variantsIn(words, { subject: { reply: '550' }, hosts: [] })]
  },
  latestAttempts: (text) => latestAttempts(text, mentions(text)),
  excerptOf: (text) => mentions(text).map((mention) => excerptOf(text, mention)),
  replyAt: (text) => mentions(text).map((mention) => replyAt(text, mention)),
  looksIn: (text) => mentions(text).map(looksIn(text)),
  quoteOf: (text) => quoteOf({ text, mention: mentionAt(text.length >> 1) }),
}

/** In milliseconds: many times what work takes that grows with the length, a fraction of what else does. */
const LIMIT = 1500

describe('no text of endless repetitions is slow to read', () => {
  const texts = Object.entries(textsOf(LENGTH))
  it.each(Object.entries(READERS))('%s', { timeout: TIMEOUT }, (_, read) => {
    const slow = texts.filter(([, text]) => {
      const start = performance.now()
      read(text)
      return performance.now() - start > LIMIT
    })
    expect(slow.map(([name]) => name)).toEqual([])
  })
})

/** In milliseconds, on a slow machine: one frame's delay, for the worst text that a page can hand over. */
const MOST = 250

describe('the worst excerpts', () => {
  const texts = Object.entries(textsOf(MAX_EXCERPT))
  it.each(texts)('are read and explained soon: %s', (_, text) => {
    const least = Math.min(
      ...[0, 1, 2].map(() => {
        const start = performance.now()
        answerAt(text, mentionAt(2000))
        explain(text, mentionAt(2000), english)
        return performance.now() - start
      }),
    )
    expect(least).toBeLessThan(MOST)
  })
})
