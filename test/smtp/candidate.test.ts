import { describe, expect, it } from 'vitest'
import { mayHoldCode, mayHoldCue } from '../../src/smtp/candidate.ts'
import { NO_EVIDENCE } from '../../src/smtp/evidence.ts'
import { gatherEvidence } from '../../src/smtp/gather-evidence.ts'
import { FORMS } from './forms.ts'
import { readMarked } from './marked.ts'

const texts = Object.entries(FORMS).map(
  ([name, marked]) => [name, readMarked(marked).text] as const,
)

describe('mayHoldCode', () => {
  it.each(texts)('is true of: %s', (_name, text) => expect(mayHoldCode(text)).toBe(true))

  it.each([
    '',
    'Dear Ann, see you at noon.',
    'year 2024',
    'in 10 minutes',
    '1.2.3',
    '$5.20',
    '98765',
  ])('is false of %j', (text) => expect(mayHoldCode(text)).toBe(false))
})

describe('mayHoldCue', () => {
  it('is true of every line with evidence', () => {
    const lines = texts.flatMap(([, text]) => text.split('\n'))
    const missed = lines.filter(
      (line) =>
        JSON.stringify(gatherEvidence(line)) !== JSON.stringify(NO_EVIDENCE) &&
        !mayHoldCue(line) &&
        !mayHoldCode(line),
    )
    expect(missed).toEqual([])
  })

  it('is false of prose', () => {
    expect(mayHoldCue('The garden is green, and 550 people walked home by mail coach.')).toBe(false)
  })
})
