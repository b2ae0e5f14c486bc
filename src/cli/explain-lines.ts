import type { Readable, Writable } from 'node:stream'
import { deciding } from '../knowledge/deciding.ts'
import { explain } from '../knowledge/explain.ts'
import type { Explanation, Summary } from '../knowledge/explanation.ts'
import { fill } from '../knowledge/fill.ts'
import { verdictWords } from '../knowledge/verdict-words.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode } from '../smtp/code.ts'
import { findCodes } from '../smtp/find.ts'
import type { Mention } from '../smtp/mention.ts'
import { analyse } from './analyse.ts'
import { jsonOf } from './json-of.ts'
import type { Options } from './options.ts'
import { readLines } from './read-lines.ts'
import { writeLine } from './write-line.ts'

/** What every code looks like at the least; most lines of a log have nothing of it. */
const POSSIBLE =
  /(?<![\d.])[2-5]\d\d(?![\w.])|(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]\d)|\\[nrt][2-5]\d\d/
/** A longer line is no line of a log; its end is not read. */
const MAX_LINE = 20_000

/**
 * Explains each line of a log as a text of its own, as the lines come. Lines without codes are left out; with
 * `summary` the counts by cause and provider end it.
 */
export async function explainLines(
  input: Readable,
  output: Writable,
  language: Language,
  { json, summary }: Pick<Options, 'json' | 'summary'>,
): Promise<void> {
  const causes = new Map<string, number>()
  const providers = new Map<string, number>()
  let lines = 0
  let found = 0
  for await (const piece of readLines(input, MAX_LINE)) {
    const answers: string[] = []
    for (const line of piece) {
      lines++
      if (!POSSIBLE.test(line)) continue
      const text = line.slice(0, MAX_LINE)
      const mentions = findCodes(text)
      if (mentions.length === 0) continue
      const analysis = json ? analyse(text, language, mentions) : undefined
      const verdict = analysis?.summary ?? verdictOf(text, mentions, language)
      if (!verdict) continue
      found++
      count(causes, verdict.cause)
      const provider = verdict.variant?.provider
      if (provider) count(providers, provider)
      answers.push(
        analysis ? jsonOf({ line: lines }, analysis) : oneLine(lines, mentions, verdict, language),
      )
    }
    if (answers.length > 0) await writeLine(output, answers.join('\n'))
  }
  if (!summary) return
  const counts = { lines, found, causes: sorted(causes), providers: sorted(providers) }
  await writeLine(output, json ? JSON.stringify(counts) : printCounts(counts, language))
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}

/** What a line of plain text says of its codes: who the recipients are, which a summary adds, is not asked. */
function verdictOf(
  text: string,
  mentions: readonly Mention[],
  language: Language,
): Explanation | undefined {
  const explanations = mentions.map((mention) => explain(text, mention, language))
  return deciding(text, mentions, explanations)
}

function oneLine(
  number: number,
  mentions: readonly Mention[],
  verdict: Explanation | Summary,
  language: Language,
): string {
  const codes = [...new Set(mentions.map(formatCode))].join(', ')
  return `${number}: ${codes}  ${verdict.title}. ${verdictWords(verdict, language).verdict}.`
}

interface Counts {
  readonly lines: number
  readonly found: number
  readonly causes: Readonly<Record<string, number>>
  readonly providers: Readonly<Record<string, number>>
}

function printCounts({ lines, found, causes, providers }: Counts, { words }: Language): string {
  const { cli, phrases } = words
  const names: Readonly<Record<string, string>> = phrases.causes
  const table = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, n]) =>
      fill(cli.count, { count: String(n).padStart(8), name: names[name] ?? name }),
    )
  return [
    '',
    fill(cli.lineCount, { lines, found }),
    cli.causes,
    ...table(causes),
    ...(Object.keys(providers).length > 0 ? [cli.providers, ...table(providers)] : []),
  ].join('\n')
}
