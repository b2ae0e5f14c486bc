import { expect, it } from 'vitest'
import { explain } from '../../src/knowledge/explain.ts'
import { summarize } from '../../src/knowledge/summarize.ts'
import { growth, MAX_RATIO } from '../growth.ts'
import { english } from '../ui/languages.ts'

const LENGTH = 500_000

/** What an attacker might repeat to make an explanation slow. */
const UNITS = [
  'user unknown mailbox account address ',
  '\n Status:5',
  'Diagnostic-Code: smtp; 550\n 550-',
  '<a@b>: ',
  '  a@b\n    host \n',
  '<a@b>\n',
  '@',
  '.',
  'a.',
  ' ',
  '\n',
  '-> 550 ',
  '5.1.0 - Other ',
  'said: 550\n    ',
  'host x.y',
]

const explained = (text: string) => {
  const start = text.length >> 1
  const mention = { start, end: start + 3, reply: '550', group: 0 }
  return [explain(text, mention, english), summarize(text, [mention], english)]
}

it.each(UNITS)(
  'to explain a text takes time that doubles with its length: %j',
  {
    timeout: 60_000,
  },
  (unit) => {
    const text = (length: number) => unit.repeat(length / unit.length)
    expect(growth(explained, text(LENGTH), text(2 * LENGTH))).toBeLessThan(MAX_RATIO)
  },
)
