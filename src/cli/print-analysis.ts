import type { Explanation } from '../knowledge/explanation.ts'
import { fill } from '../knowledge/fill.ts'
import { verdictWords } from '../knowledge/verdict-words.ts'
import { why } from '../knowledge/why.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode } from '../smtp/code.ts'
import type { Analysis, ExplainedMention } from './analyse.ts'

/** An analysis as plain text for a terminal: the verdict, then every explanation once with its codes. */
export function printAnalysis({ summary, mentions }: Analysis, language: Language): string {
  const { cli } = language.words
  if (mentions.length === 0 && summary.cause === 'unknown') return `${cli.nothing}\n`
  const { verdict, actor } = verdictWords(summary, language)
  const recipients = summary.recipients?.join(', ')
  return [
    `${summary.title}`,
    `${verdict}. ${actor}.`,
    ...(recipients ? [fill(cli.recipients, { recipients })] : []),
    ...bySense(mentions).map(([codes, explanation]) => printOne(codes, explanation, language)),
    '',
  ].join('\n')
}

/** The same explanation of several codes is printed once, under all of them. */
function bySense(mentions: readonly ExplainedMention[]): [string, Explanation][] {
  const groups = new Map<string, { codes: Set<string>; explanation: Explanation }>()
  for (const mention of mentions) {
    const { explanation } = mention
    const key = `${explanation.title}\n${explanation.meaning}\n${explanation.permanence}`
    const known = groups.get(key) ?? { codes: new Set<string>(), explanation }
    known.codes.add(formatCode(mention))
    groups.set(key, known)
  }
  return [...groups.values()].map(({ codes, explanation }) => [[...codes].join(', '), explanation])
}

function printOne(codes: string, explanation: Explanation, language: Language): string {
  const { cli } = language.words
  const { verdict, actor } = verdictWords(explanation, language)
  const { title, meaning, whenSeen, steps, contradictions, sources } = explanation
  const head = `${codes}  ${title}`
  return [
    '',
    head,
    '-'.repeat(Math.min(head.length, 80)),
    `${verdict}. ${actor}.`,
    meaning,
    ...contradictions.map((sentence) => `! ${sentence}`),
    `${cli.whenSeen} ${whenSeen}`,
    ...list(cli.sender, steps.sender),
    ...list(cli.admin, steps.admin),
    why(explanation, language),
    ...sources.map((source) => fill(cli.source, { ...source })),
  ].join('\n')
}

function list(label: string, items: readonly string[]): string[] {
  return items.length > 0 ? [label, ...items.map((item) => `  * ${item}`)] : []
}
