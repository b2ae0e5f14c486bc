import { parseCode } from '../../src/smtp/code.ts'

export interface Expected {
  readonly start: number
  readonly end: number
  readonly reply?: string
  readonly enhanced?: string
}

/** Reads a sample, marks of quoting and entities inside a code left out, in which every expected mention stands between ⟦ and ⟧: `said: ⟦550 5.1.1⟧ unknown`. */
export function readMarked(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = []
  let text = ''
  for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) {
      expected.push({
        start: text.length,
        end: text.length + piece.length,
        ...parseCode(piece.replace(/>|&nbsp;/g, ' ')),
      })
    }
    text += piece
  }
  return { text, expected }
}
