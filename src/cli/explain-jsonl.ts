import type { Readable, Writable } from 'node:stream'
import type { Language } from '../knowledge/words.ts'
import { analyse } from './analyse.ts'
import { jsonOf } from './json-of.ts'
import { readLines } from './read-lines.ts'
import { writeLine } from './write-line.ts'

/**
 * Answers each `{"id", "text"}` line by an `{"id", "summary", "mentions"}` line, in order.
 * @throws an Error that names the line which is no such object.
 */
export async function explainJsonl(
  input: Readable,
  output: Writable,
  language: Language,
): Promise<void> {
  let number = 0
  for await (const lines of readLines(input, Number.POSITIVE_INFINITY)) {
    const answers: string[] = []
    try {
      for (const line of lines) {
        number++
        if (line.trim() === '') continue
        const { id, text } = readRecord(line, number)
        answers.push(jsonOf({ id }, analyse(text, language)))
      }
    } finally {
      // What came before a line that cannot be read is answered.
      if (answers.length > 0) await writeLine(output, answers.join('\n'))
    }
  }
}

function readRecord(line: string, number: number): { id: unknown; text: string } {
  const record = parseJson(line)
  if (record === null || typeof record !== 'object' || !('text' in record))
    throw new Error(`line ${number} is not a JSON object with "id" and "text"`)
  const { text } = record
  if (typeof text !== 'string') throw new Error(`line ${number}: "text" is not a string`)
  return { id: 'id' in record ? record.id : null, text }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
