import { describe, expect, it } from 'vitest'
import { resultsOfPage } from '../../src/ui/results-of-page.ts'
import { english } from './languages.ts'

const frame = (frameId: number, text: string) => ({
  tabId: 1,
  frameId,
  text,
  address: '',
  shows: [],
})
const UNKNOWN = 'mx.example.net said: 550 5.1.1 User unknown\n\n'
const FULL = 'mx.example.org said: 452 4.2.2 Mailbox full\n\n'

describe('resultsOfPage', () => {
  it('adds up the same reason over all frames, failures first', () => {
    const results = resultsOfPage(
      [frame(0, FULL.repeat(3)), frame(7, UNKNOWN), frame(9, UNKNOWN)],
      english,
    )
    expect(
      results.map(({ result, frame }) => [result.code, result.found?.count, frame.frameId]),
    ).toEqual([
      ['550 5.1.1', 2, 7],
      ['452 4.2.2', 3, 0],
    ])
  })

  it('is empty for a page without codes', () => {
    expect(resultsOfPage([frame(0, 'Good morning'), frame(1, '')], english)).toEqual([])
  })
})
