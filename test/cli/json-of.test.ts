import { expect, it } from 'vitest'
import { analyse } from '../../src/cli/analyse.ts'
import { jsonOf } from '../../src/cli/json-of.ts'
import { BOUNCES } from '../knowledge/bounces.ts'
import { language } from '../knowledge/language.ts'

const TEXTS = [...BOUNCES.map(({ text }) => text), '', '550 5.1.1 "a\\b"\u2028', 'no code']

it.each(['en', 'fr'] as const)('writes what JSON.stringify does, in %s', (tag) => {
  for (const text of TEXTS) {
    const analysis = analyse(text, language(tag))
    expect(jsonOf({ id: text }, analysis)).toBe(JSON.stringify({ id: text, ...analysis }))
    expect(jsonOf({}, analysis)).toBe(JSON.stringify(analysis))
  }
})
