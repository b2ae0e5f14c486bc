import { describe, expect, it } from 'vitest'
import { JoinedText } from '../../src/page/joined-text.ts'

/** As much of a text node as the joining asks for. */
function node(data: string, parentNode: unknown = {}): Text {
  const substringData = (from: number, count: number) => data.slice(from, from + count)
  return { data, length: data.length, parentNode, substringData } as unknown as Text
}

describe('JoinedText', () => {
  it('joins what tags cut, and leads back to the nodes', () => {
    const joined = new JoinedText()
    const reply = node('said: 550')
    const enhanced = node('5.1.1 unknown')
    joined.add(reply, 0, 9, () => false)
    joined.addGap(2)
    joined.add(enhanced, 0, 13, () => false)
    expect(joined.text).toBe('said: 550\t5.1.1 unknown')
    expect(joined.range(6, 15)).toMatchObject({
      startContainer: reply,
      startOffset: 6,
      endContainer: enhanced,
      endOffset: 5,
    })
  })

  it('folds the blanks of the source, and only those', () => {
    const joined = new JoinedText()
    const text = node('550\n        5.1.1\u00a0\u00a0x')
    joined.add(text, 0, text.length, () => false)
    expect(joined.text).toBe('550 5.1.1\u00a0\u00a0x')
    expect(joined.range(4, 9)).toMatchObject({ startOffset: 12, endOffset: 17 })
  })

  it('keeps lines where the page keeps them', () => {
    const joined = new JoinedText()
    const text = node('550-5.7.1 a\n550 5.7.1 b')
    joined.add(text, 0, text.length, () => true)
    expect(joined.text).toBe(text.data)
  })

  it('makes a line of one break and a paragraph of two', () => {
    const joined = new JoinedText()
    joined.add(node('a'), 0, 1, () => false)
    joined.addBreak()
    joined.add(node('b'), 0, 1, () => false)
    joined.addBreak()
    joined.addBreak()
    joined.add(node('c'), 0, 1, () => false)
    expect(joined.text).toBe('a\nb\n\nc')
  })

  it('lets the strongest gap win', () => {
    const joined = new JoinedText()
    joined.add(node('a'), 0, 1, () => false)
    joined.addGap(3)
    joined.addGap(1)
    joined.add(node('b'), 0, 1, () => false)
    expect(joined.text).toBe('a\nb')
  })

  /** A row as the page's elements tell it: each cell with the gaps of its blocks. */
  function addRow(joined: JoinedText, texts: readonly string[]): void {
    joined.open(3)
    for (const text of texts) {
      joined.open(2)
      joined.open(4)
      joined.add(node(text), 0, text.length, () => false)
      joined.close(4)
      joined.close(2)
    }
    joined.close(3)
  }

  it('puts the cells of a row into one line, whatever blocks they are made of', () => {
    const joined = new JoinedText()
    addRow(joined, ['ann@example.com', '5.1.1'])
    addRow(joined, ['bob@example.com', '4.2.2'])
    joined.add(node('end'), 0, 3, () => false)
    expect(joined.text).toBe('ann@example.com\t5.1.1\nbob@example.com\t4.2.2\nend')
  })

  it('keeps the places of empty cells', () => {
    const joined = new JoinedText()
    addRow(joined, ['', 'To', '', 'Status', ''])
    addRow(joined, ['', 'ann@example.com', '', '5.1.1', ''])
    joined.add(node('end'), 0, 3, () => false)
    expect(joined.text).toBe('\tTo\t\tStatus\n\tann@example.com\t\t5.1.1\nend')
  })

  it('keeps the lines of a cell that has several', () => {
    const joined = new JoinedText()
    joined.open(2)
    joined.add(node('one'), 0, 3, () => false)
    joined.addGap(3)
    joined.add(node('two'), 0, 3, () => false)
    joined.close(2)
    joined.add(node('three'), 0, 5, () => false)
    expect(joined.text).toBe('one\ntwo\nthree')
  })

  it('names the elements that hold a code, each once', () => {
    const [bold, italic] = [{}, {}]
    const joined = new JoinedText()
    joined.add(node('550', bold), 0, 3, () => false)
    joined.addGap(1)
    joined.add(node('5.1.1', italic), 0, 5, () => false)
    expect(joined.elements(0, 9)).toEqual([bold, italic])
    expect(joined.elements(0, 3)).toEqual([bold])
  })

  it('finds the offset of a place in a node', () => {
    const joined = new JoinedText()
    const text = node('x\n\n\n550')
    joined.add(text, 0, text.length, () => false)
    expect(joined.offsetOf(text, 4)).toBe(2)
    expect(joined.offsetOf(text, 2)).toBeUndefined()
  })

  it('is linear on long runs of blanks', () => {
    const joined = new JoinedText()
    const text = node(' '.repeat(200_000))
    const start = performance.now()
    joined.add(text, 0, text.length, () => false)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
