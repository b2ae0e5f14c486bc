import { expect, it } from 'vitest'
import { filterResults } from '../../src/ui/filter-results.ts'
import { pageMarkdown } from '../../src/ui/page-markdown.ts'
import { resultsOfPage } from '../../src/ui/results-of-page.ts'
import { french } from './languages.ts'

const text =
  '<ada@example.net>: host mx.example.net said: 552 5.2.2 Mailbox full\n\n<bob@example.org>: host mx.example.org said: 550 5.1.1 User unknown\n'
const all = resultsOfPage([{ tabId: 1, frameId: 0, text, address: '', shows: [] }], french)
const codes = (typed: string) => filterResults(all, typed).map(({ result }) => result.code)

it('filters by code, title without accents, and address', () => {
  expect(codes('')).toHaveLength(2)
  expect(codes('5.1.1')).toEqual(['550 5.1.1'])
  expect(codes('boite PLEINE')).toEqual(['552 5.2.2'])
  expect(codes('ada@')).toEqual(['552 5.2.2'])
  expect(codes('nothing of it')).toEqual([])
})

it('writes the reasons as a Markdown table', () => {
  const table = pageMarkdown(
    all.map(({ result }) => result),
    french,
  )
  expect(table.split('\n')[1]).toBe('| --- | --- | --- | --- | --- |')
  expect(table).toMatch(/^\| 550 5\.1\.1 \|/m)
})
