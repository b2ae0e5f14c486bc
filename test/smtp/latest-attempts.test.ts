import { describe, expect, it } from 'vitest'
import { latestAttempts } from '../../src/smtp/latest-attempts.ts'

/** The codes of three digits that still hold. */
function holding(text: string): string[] {
  const mentions = [...text.matchAll(/\b[245]\d\d\b/g)].map(({ index }, group) => ({
    start: index,
    end: index + 3,
    group,
  }))
  return latestAttempts(text, mentions).map((i) => text.slice(mentions[i]?.start, mentions[i]?.end))
}

describe('latestAttempts', () => {
  it('leaves out what the same recipient has left behind', () => {
    expect(holding('to=<ann@example.net>, 450 wait\nto=<ann@example.net>, 250 sent\n')).toEqual([
      '250',
    ])
    expect(holding('== ann@example.net R=dns: 451 wait\n=> ann@example.net C="250 OK"\n')).toEqual([
      '250',
    ])
  })

  it('keeps other recipients and lines that name none', () => {
    expect(holding('to=<ann@example.net>, 450 a\nto=<bob@example.net>, 250 b\n421 c')).toEqual([
      '450',
      '250',
      '421',
    ])
    expect(holding('to=<ann@example.net>, 450 then 550\n')).toEqual(['450', '550'])
  })
})
