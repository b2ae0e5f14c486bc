import { describe, expect, it } from 'vitest'
import { pageTable } from '../../src/ui/page-table.ts'
import { resultsOfText } from '../../src/ui/results-of-text.ts'
import { TWO_RECIPIENTS } from './bounces.ts'
import { english } from './languages.ts'

const [failure] = resultsOfText(TWO_RECIPIENTS, english).results
if (!failure) throw new Error('the bounce has a failure')

describe('pageTable', () => {
  it('has a head, and a line for each reason', () => {
    expect(pageTable([failure], english)).toMatch(
      /^Code,Meaning,Verdict,Provider,Count\r\n550 5\.1\.1,[^,]+,Failed,,\d+$/,
    )
  })

  it('quotes what has commas and quotation marks, and disarms formulas', () => {
    const named = (title: string) => ({
      ...failure,
      explanation: { ...failure.explanation, title },
    })
    const table = pageTable([named('full, "very"'), named('=1+1')], english)
    expect(table).toContain(',"full, ""very""",')
    expect(table).toContain(",'=1+1,")
  })
})
