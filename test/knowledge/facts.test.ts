import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enhancedFacts } from '../../src/knowledge/facts/enhanced.ts'
import registry from '../../src/knowledge/facts/registry.json'
import { parsePhrase, phraseAt } from '../../src/knowledge/phrase.ts'
import { sourceOf } from '../../src/knowledge/source-of.ts'
import { tokens } from '../../src/knowledge/tokens.ts'
import { wordingFacts, wordingIn } from '../../src/knowledge/wordings.ts'
import { problemsIn } from './checks.ts'
import { FACT_CHECKS } from './fact-checks.ts'

const FACTS = join(import.meta.dirname, '../../src/knowledge/facts')

describe('the files of facts', () => {
  it.each(FACT_CHECKS)('$file holds to its schema', ({ file, id, check }) => {
    expect(problemsIn(file, readFileSync(join(FACTS, file), 'utf8'), check, id)).toEqual([])
  })

  it('reports a broken entry with its file, line and id', () => {
    const wordings = FACT_CHECKS.find(({ file }) => file === 'wordings.json')
    if (!wordings) throw new Error('no check')
    const good = {
      cause: 'spam',
      retry: 'never',
      actor: 'sender',
      phrases: { 'is spam': 'It is spam' },
      sources: ['RFC5321 7.9'],
    }
    const broken = {
      good,
      'no-phrase': { ...good, phrases: { 'a ... ': 'x' } },
      'no-source': { ...good, sources: [] },
      'strange-source': { ...good, sources: ['somewhere'] },
      'no-actor': { ...good, actor: undefined },
      'bad-cause': { ...good, cause: 'bad luck' },
    }
    const found = problemsIn('w.json', JSON.stringify(broken, null, 2), wordings.check, wordings.id)
    expect(found.map((problem) => problem.replace(/:\d+ /, ':N '))).toEqual([
      'w.json:N no-phrase: phrases "a ... " a phrase begins and ends with a word',
      'w.json:N no-source: sources is not a list with something in it',
      'w.json:N strange-source: sources "somewhere" is not in facts/sources.json',
      'w.json:N no-actor: actor is missing',
      'w.json:N bad-cause: cause "bad luck" is not known',
    ])
    expect(found[0]).toMatch(/^w\.json:13 /)
  })
})

describe('the registry', () => {
  it('has 81 rows, one of them deprecated', () => {
    const rows = Object.values(registry) as { deprecated?: true }[]
    expect(rows).toHaveLength(81)
    expect(rows.filter(({ deprecated }) => deprecated)).toHaveLength(1)
  })

  it('has facts for every row, and facts for no other', () => {
    expect(Object.keys(enhancedFacts).sort()).toEqual(Object.keys(registry).sort())
  })
})

describe('sources', () => {
  it('resolves a section of an RFC to its address', () => {
    expect(sourceOf('RFC5321 4.2.3')).toMatchObject({
      title: 'RFC 5321 §4.2.3',
      url: 'https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2.3',
    })
    expect(sourceOf('RFC6647')?.url).toBe('https://www.rfc-editor.org/rfc/rfc6647.html')
    expect(sourceOf('RFC3464 A')?.url).toMatch(/#appendix-A$/)
  })

  it('gives none for what has none', () => {
    expect(sourceOf('from practice')).toBeUndefined()
    expect(sourceOf('RFC5321 §4')).toBeUndefined()
  })
})

const samples = Object.entries(wordingFacts).flatMap(([id, { codes, phrases, weak = {} }]) =>
  [...Object.entries(phrases), ...Object.entries(weak)].map(
    ([phrase, sample]) => [id, phrase, sample, codes?.[0]] as const,
  ),
)

describe('plain wordings', () => {
  it('finds each phrase in its sample', () => {
    const missing = samples.filter(([, phrase, sample]) => {
      const [parsed, words] = [parsePhrase(phrase), tokens(sample)]
      return !words.some((_, at) => phraseAt(parsed, words, at))
    })
    expect(missing).toEqual([])
  })

  it('reads each sample as the wording that it belongs to', () => {
    const wrong = samples.filter(
      ([id, , sample, reply]) => wordingIn(tokens(sample), reply ? { reply } : {})?.id !== id,
    )
    expect(wrong).toEqual([])
  })
})
