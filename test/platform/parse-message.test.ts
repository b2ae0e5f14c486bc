import { describe, expect, it } from 'vitest'
import { MAX_EXCERPT, MAX_QUESTIONS } from '../../src/platform/message-limits.ts'
import { parseMessage } from '../../src/platform/parse-message.ts'
import { MAX_EXCERPT as EXCERPT_OF_SMTP } from '../../src/smtp/excerpt.ts'

const OWN = { id: 'own' }
const MENTION = { start: 0, end: 9, reply: '550', enhanced: '5.1.1', group: 0 }
const QUESTION = { text: '550 5.1.1 no such user', mention: MENTION }

function parse(name: unknown, params: unknown, sender: { id?: string } = OWN) {
  return parseMessage({ name, params }, sender, 'own')
}

describe('parseMessage', () => {
  it('takes our messages', () => {
    expect(parse('explain', [QUESTION])).toEqual({ name: 'explain', params: [QUESTION] })
    expect(parse('found', null)).toEqual({ name: 'found', params: null })
  })

  it('takes nothing from anybody else', () => {
    expect(parse('explain', [QUESTION], { id: 'other' })).toBeUndefined()
    expect(parse('explain', [QUESTION], {})).toBeUndefined()
  })

  it.each([
    ['no message', undefined],
    ['a string', 'explain'],
    ['an array', []],
    ['no name', { params: null }],
    ['an unknown name', { name: 'steal', params: null }],
    ['a name of every object', { name: 'constructor', params: null }],
  ])('refuses %s', (_, raw) => {
    expect(parseMessage(raw, OWN, 'own')).toBeUndefined()
  })

  it.each([
    ['no list', QUESTION],
    ['too many questions', Array.from({ length: MAX_QUESTIONS + 1 }, () => QUESTION)],
    ['too long an excerpt', [{ ...QUESTION, text: 'x'.repeat(MAX_EXCERPT + 1) }]],
    ['an excerpt that is no text', [{ ...QUESTION, text: 550 }]],
    ['no mention', [{ text: 'x' }]],
    ['a mention outside the excerpt', [{ ...QUESTION, mention: { ...MENTION, end: 90 } }]],
    ['an empty mention', [{ ...QUESTION, mention: { ...MENTION, end: 0 } }]],
    ['half an offset', [{ ...QUESTION, mention: { ...MENTION, start: 0.5 } }]],
    ['a group below zero', [{ ...QUESTION, mention: { ...MENTION, group: -1 } }]],
    ['no code', [{ ...QUESTION, mention: { start: 0, end: 9, group: 0 } }]],
    ['a reply that is none', [{ ...QUESTION, mention: { ...MENTION, reply: '950' } }]],
    ['an enhanced code that is none', [{ ...QUESTION, mention: { ...MENTION, enhanced: '5.1' } }]],
  ])('refuses to explain %s', (_, params) => {
    expect(parse('explain', params)).toBeUndefined()
  })

  const BOX = { left: 0, top: -3.5, right: 40, bottom: 14 }
  const DRAW = { question: QUESTION, code: BOX, frame: { width: 300, height: 60 }, byKey: false }

  it.each([
    ['counted', { codes: 3, failures: 2 }],
    ['draw', DRAW],
    ['undraw', { atOnce: true }],
    ['compare', { reply: '421' }],
    ['open', 'said: 550 5.1.1 unknown'],
  ])('takes %s', (name, params) => {
    expect(parse(name, params)).toEqual({ name, params })
  })

  it.each([
    ['counted', { codes: 3 }],
    ['counted', { codes: -1, failures: 0 }],
    ['draw', { ...DRAW, code: { ...BOX, left: '0' } }],
    ['draw', { ...DRAW, code: { ...BOX, left: Number.NaN } }],
    ['draw', { ...DRAW, frame: { width: 300 } }],
    ['draw', { ...DRAW, question: {} }],
    ['draw', { ...DRAW, byKey: 1 }],
    ['undraw', null],
    ['compare', {}],
    ['open', 'x'.repeat(MAX_EXCERPT + 1)],
    ['open', 550],
    ['compare', { reply: '<b>' }],
  ])('refuses %s with %j', (name, params) => {
    expect(parse(name, params)).toBeUndefined()
  })

  it('lets a whole excerpt through', () => {
    expect(MAX_EXCERPT).toBe(EXCERPT_OF_SMTP)
    expect(parse('explain', [{ ...QUESTION, text: 'x'.repeat(MAX_EXCERPT) }])).toBeDefined()
  })
})
