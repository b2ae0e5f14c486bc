import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { FORMS } from './forms.ts'
import { readMarked } from './marked.ts'

describe('findCodes finds', () => {
  it.each(Object.entries(FORMS))('%s', (_name, marked) => {
    const { text, expected } = readMarked(marked)
    const found = findCodes(text).map(({ group: _, ...mention }) => mention)
    expect(found.map((m) => `${m.start} ${text.slice(m.start, m.end)}`)).toEqual(
      expected.map((m) => `${m.start} ${text.slice(m.start, m.end)}`),
    )
    expect(found).toEqual(expected)
  })
})
