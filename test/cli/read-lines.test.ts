import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readLines } from '../../src/cli/read-lines.ts'

async function linesOf(chunks: readonly string[], longest: number): Promise<string[]> {
  const lines: string[] = []
  const input = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  )
  for await (const some of readLines(input, longest)) lines.push(...some)
  return lines
}

it.each([
  [['a\nb\n'], ['a', 'b']],
  [
    ['a', 'b', 'c\nd', 'e\n\n', 'f'],
    ['abc', 'de', '', 'f'],
  ],
  [
    ['a\n', '\n', '\nb'],
    ['a', '', '', 'b'],
  ],
  [[''], []],
])('puts the lines of %j together', async (chunks, lines) => {
  expect(await linesOf(chunks, 100)).toEqual(lines)
})

it('keeps no more of an endless line than is asked for', async () => {
  expect(await linesOf(['aaaa', 'aaaa', 'aaaa'], 5)).toEqual(['aaaaa'])
})
