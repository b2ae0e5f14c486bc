import { parseArgs } from 'node:util'
import { LANGUAGE_TAGS, type LanguageTag } from '../knowledge/words.ts'

export interface Options {
  readonly mode: 'text' | 'jsonl' | 'lines' | 'compare' | 'provider'
  readonly json: boolean
  /** Whether --lines ends with counts. */
  readonly summary: boolean
  /** Whether the input is a whole mail even when it does not look like one. */
  readonly eml: boolean
  readonly language: LanguageTag
  readonly compare?: readonly [string, string]
  /** Whose wordings are listed. */
  readonly provider?: string
}

const FLAGS = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  lines: { type: 'boolean' },
  summary: { type: 'boolean' },
  eml: { type: 'boolean' },
  lang: { type: 'string' },
  compare: { type: 'boolean' },
  provider: { type: 'string' },
} as const

/**
 * Reads the command line (without node and the script).
 * @throws an Error whose message is one line for the person who typed it.
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: true,
  })
  const { json = false, lines, summary = false, eml = false, compare, provider } = values
  const language = LANGUAGE_TAGS.find((tag) => tag === (values.lang ?? 'en'))
  if (!language) throw new Error(`--lang takes ${LANGUAGE_TAGS.join(' or ')}, not "${values.lang}"`)
  const modes = (['jsonl', 'lines', 'compare', 'provider'] as const).filter(
    (mode) => values[mode] !== undefined,
  )
  if (modes.length > 1) throw new Error(`--${modes.join(' and --')} do not go together`)
  if (summary && !lines) throw new Error('--summary needs --lines')
  if (eml && modes[0]) throw new Error(`--eml and --${modes[0]} do not go together`)
  if (!compare && positionals.length > 0)
    throw new Error(`unexpected "${positionals[0]}": the text is read on standard input`)
  const named = provider === undefined ? {} : { provider }
  const common = { mode: modes[0] ?? 'text', json, summary, eml, language, ...named } as const
  if (!compare) return common
  const [a, b, ...more] = positionals
  if (!a || !b || more.length > 0)
    throw new Error('--compare takes two codes: --compare 421 450, --compare "550 5.1.1" 5.7.1')
  return { ...common, compare: [a, b] }
}
