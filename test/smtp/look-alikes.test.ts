import { describe, expect, it } from 'vitest'
import { findCodes } from '../../src/smtp/find.ts'
import { LOOK_ALIKES, OTHER_TEXTS } from './look-alikes.ts'

const BOUNCE = { bounce: 20, log: 20, transcript: 20, article: 20 }

const found = (text: string, evidence?: typeof BOUNCE) =>
  findCodes(text, evidence).map((m) => text.slice(m.start, m.end))

describe('findCodes leaves alone, in a text of its own', () => {
  it.each(Object.entries({ ...LOOK_ALIKES, ...OTHER_TEXTS }))('%s', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('findCodes leaves alone, in the midst of bounces, logs and dialogues', () => {
  it.each(Object.entries(LOOK_ALIKES))('%s', (_name, text) => {
    expect(found(text, BOUNCE)).toEqual([])
  })
})
