import { describe, expect, it } from 'vitest'
import { readVariants, writtenVariants } from './variant-files.ts'
import { variantProblems } from './variant-problems.ts'

// Nothing here reads the knowledge as the product does, so that a phrase that cannot be read is named.
describe('the files of variants', () => {
  it('have entries of the known shape, with phrases that can be read and sources that can be opened', () => {
    expect(writtenVariants.flatMap(variantProblems)).toEqual([])
  })

  it('are named with the line and id of an entry that is broken', () => {
    const json = '{\n  "mx-good-one": {},\n  "mx-bad-cause": { "cause": "weather" }\n}'
    const problems = readVariants('sample', json).flatMap(variantProblems)
    expect(problems).toContain('sample.json:2 mx-good-one: phrases is missing')
    expect(problems).toContain('sample.json:3 mx-bad-cause: cause "weather" is not known')
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
