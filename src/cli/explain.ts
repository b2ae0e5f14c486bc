import { compare } from '../knowledge/compare.ts'
import { LANGUAGE_TAGS, type Language } from '../knowledge/words.ts'
import { parseCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { analyse } from './analyse.ts'
import { answerQuery, isQuery } from './answer-query.ts'
import { decodeMail, isMail } from './decode-mail.ts'
import { explainJsonl } from './explain-jsonl.ts'
import { explainLines } from './explain-lines.ts'
import { listVariants } from './list-variants.ts'
import { type Options, parseOptions } from './options.ts'
import { printAnalysis } from './print-analysis.ts'
import { printComparison } from './print-comparison.ts'
import { printVariants } from './print-variants.ts'
import { readWords } from './read-words.ts'

/** `npm run explain`: what the card would say, on a terminal. See README.md for its options. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2))
  const language = { tag: options.language, words: readWords(options.language) }
  await MODES[options.mode](options, language)
}

type Mode = (options: Options, language: Language) => Promise<void>

const MODES: Readonly<Record<Options['mode'], Mode>> = {
  text: explainText,
  jsonl: (_, language) => explainJsonl(process.stdin, process.stdout, language),
  lines: (options, language) => explainLines(process.stdin, process.stdout, language, options),
  compare: compareCodes,
  provider: listProvider,
}

async function explainText({ json, eml }: Options, language: Language): Promise<void> {
  const input = await readInput()
  const decoded = eml || isMail(input)
  const text = decoded ? await decodeMail(input) : input.toString('utf8')
  const query = text.trim()
  if (query === '') throw new Error('nothing on standard input')
  const others = LANGUAGE_TAGS.filter((tag) => tag !== language.tag)
  const analysis =
    !decoded && isQuery(query)
      ? answerQuery(query, [language, ...others.map((tag) => ({ tag, words: readWords(tag) }))])
      : analyse(text, language)
  const answer = json
    ? `${JSON.stringify({ ...analysis, ...(decoded && { text }) })}\n`
    : printAnalysis(analysis, language)
  process.stdout.write(answer)
}

async function compareCodes({ json, compare: codes }: Options, language: Language): Promise<void> {
  const [a, b] = codes ?? ['', '']
  const comparison = compare(codeOf(a), codeOf(b), language)
  const answer = json
    ? `${JSON.stringify(comparison)}\n`
    : printComparison(comparison, [a, b], language)
  process.stdout.write(answer)
}

async function listProvider({ json, provider }: Options, language: Language): Promise<void> {
  const variants = listVariants(provider ?? '', language)
  process.stdout.write(json ? `${JSON.stringify(variants)}\n` : printVariants(variants, language))
}

function codeOf(text: string): Subject {
  const code = parseCode(text)
  if (!code) throw new Error(`"${text}" is not a code such as 421, 5.1.1 or "550 5.1.1"`)
  return code
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const input = Buffer.concat(chunks)
  if (input.includes(0)) throw new Error('the input is not text: it has NUL bytes')
  return input
}

/** One line for the person at the terminal; who closed our output, as `head` does, needs none. */
function fail(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit(0)
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`explain: ${message.split(/\n|\. To /, 1)[0]}\n`)
  process.exitCode = 2
}

process.stdout.on('error', fail)
main().catch(fail)
