import { describe, expect, it } from 'vitest'
import { readVariants, writtenVariants } from './variant-files.ts'
import { variantProblems } from './variant-problems.ts'

// Nothing here reads the knowledge as the product does, so that a phrase that cannot be read is named.
describe('the files of variants', () => {
  it('have entries of the known shape, with phrases that can be read and sources that can be opened', () => {
    expect(writtenVariants.flatMap(variantProblems)).toEqual([])
  })

  it('are named with the line and id of an entry that is broken', () => {
    const good = {
      kind: 'provider',
      provider: 'Example Mail',
      cause: 'spam',
      retry: 'never',
      actor: 'sender',
      phrases: ['example mail thinks it is spam'],
      samples: ['550 Example Mail thinks it is spam'],
      sources: ['RFC5321 7.9'],
    }
    const broken = {
      'mx-good-one': good,
      'mx-bad-cause': { ...good, cause: 'weather' },
      'mx-bad-phrase': { ...good, phrases: ['spam ...'] },
      'mx-no-sample': { ...good, samples: undefined },
      'mx-no-source': { ...good, sources: [] },
      'mx-bad-code': { ...good, codes: ['5.1'] },
      'mx-strange': { ...good, pattern: 'x' },
      alone: good,
    }
    const json = JSON.stringify(broken, null, 2)
    const problems = readVariants('sample', json).flatMap(variantProblems)
    expect(problems.map((problem) => problem.replace(/:\d+ /, ':N '))).toEqual([
      'sample.json:N mx-bad-cause: cause "weather" is not known',
      'sample.json:N mx-bad-phrase: phrases "spam ..." a phrase begins and ends with a word',
      'sample.json:N mx-no-sample: samples is missing',
      'sample.json:N mx-no-source: sources is not a list with something in it',
      'sample.json:N mx-bad-code: codes "5.1" is malformed',
      'sample.json:N mx-strange: pattern is not a known field',
      'sample.json:N alone: malformed id',
    ])
    const line = json.split('\n').findIndex((row) => row.includes('mx-bad-cause')) + 1
    expect(problems[0]).toContain(`sample.json:${line} `)
  })

  it('have each id once', () => {
    const ids = writtenVariants.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('name as the general case a variant that there is', () => {
    const ids = new Set<unknown>(writtenVariants.map(({ id }) => id))
    const lost = writtenVariants.filter(({ facts }) => facts.caseOf && !ids.has(facts.caseOf))
    expect(lost.map(({ place }) => place)).toEqual([])
  })
})
