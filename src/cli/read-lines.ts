import type { Readable } from 'node:stream'

/**
 * The lines of a stream as they come, in pieces of many; an endless line is cut at `longest` UTF-16 units,
 * so that memory stays constant.
 */
export async function* readLines(input: Readable, longest: number): AsyncGenerator<string[]> {
  input.setEncoding('utf8')
  let rest = ''
  for await (const chunk of input as AsyncIterable<string>) {
    const lines = chunk.split('\n')
    // What is left of the chunks before is not looked through once more: a line may be as long as a file.
    lines[0] = rest + lines[0]
    rest = (lines.pop() ?? '').slice(0, longest)
    if (lines.length > 0) yield lines
  }
  if (rest) yield [rest]
}
