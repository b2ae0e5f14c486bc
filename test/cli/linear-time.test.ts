import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { readLines } from '../../src/cli/read-lines.ts'
import { MAX_RATIO, NOISE } from '../growth.ts'

/** As large as a pipe gives them. */
const CHUNK = Buffer.alloc(65_536, 'a')
const ATTEMPTS = 5

/** The processor's milliseconds to read one line of so many chunks; the least of some times. */
async function timeToRead(chunks: number): Promise<number> {
  const times: number[] = []
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = process.cpuUsage()
    const input = Readable.from(Array(chunks).fill(CHUNK), { objectMode: false })
    for await (const [line] of readLines(input, Number.POSITIVE_INFINITY))
      expect(line).toHaveLength(chunks * CHUNK.length)
    times.push(process.cpuUsage(before).user / 1000)
  }
  return Math.min(...times)
}

it('to read a line takes time that doubles with its length', { timeout: 60_000 }, async () => {
  const once = await timeToRead(80)
  const twice = await timeToRead(160)
  expect(twice <= NOISE ? 1 : twice / once).toBeLessThan(MAX_RATIO)
})
