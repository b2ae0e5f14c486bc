import { describe, expect, it } from 'vitest'
import { markupOf } from '../../src/background/markup-of.ts'
import { LinkedText } from '../../src/ui/linked-text.tsx'

const source = (url: string) => ({ title: 'A page', url, checked: '2026-11-23' })
const linked = (text: string, ...urls: string[]) =>
  markupOf(LinkedText({ text, sources: urls.map(source) })).map((piece) =>
    typeof piece === 'string' ? piece : [piece[1].href, ...piece[2]].join(' '),
  )

describe('LinkedText', () => {
  it('links the page that a sentence names to our source of it', () => {
    expect(linked('Look it up at check.example.org.', 'https://check.example.org/')).toEqual([
      'Look it up at ',
      'https://check.example.org/ check.example.org',
      '.',
    ])
  })

  it('takes the path that is written with it', () => {
    expect(linked('Open example.org/lookup: it says why.', 'https://www.example.org/a')[1]).toBe(
      'https://www.example.org/a example.org/lookup',
    )
  })

  it('links nothing else', () => {
    const sentence = 'Write to ann@check.example.org or not.check.example.org.'
    expect(linked(sentence, 'https://check.example.org/', 'http://example.org/')).toEqual([
      sentence,
    ])
  })
})
