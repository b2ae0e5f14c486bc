import { describe, expect, it } from 'vitest'
import { namedPages } from '../../src/knowledge/named-pages.ts'

const pages = (...sender: string[]) => namedPages({ sender, admin: [] }).map(({ url }) => url)

describe('namedPages', () => {
  it('finds the page that a step sends people to, once', () => {
    const step = 'Look up the address at check.spamhaus.org: the page says why it is listed.'
    expect(pages(step, step)).toEqual(['https://check.spamhaus.org/'])
  })

  it('takes no other name for a page', () => {
    expect(pages('Check the ending: yahoo.com.', 'Write to ann@check.spamhaus.org.')).toEqual([])
  })
})
