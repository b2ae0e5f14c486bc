import type { Comparison, ComparisonSide } from '../knowledge/comparison.ts'
import { fill } from '../knowledge/fill.ts'
import type { Language, Words } from '../knowledge/words.ts'

/** A comparison as plain text for a terminal; `codes` are the two as they were asked for. */
export function printComparison(
  comparison: Comparison,
  codes: readonly [string, string],
  { words: { cli } }: Language,
): string {
  const { a, b, summary, differences, same, whenToUse, learnMore } = comparison
  return [
    summary,
    ...printSide(codes[0], a, cli),
    ...printSide(codes[1], b, cli),
    ...(differences.length > 0 ? ['', cli.differences] : []),
    ...differences.map(({ text }) => `  * ${text}`),
    ...(same ? ['', same] : []),
    '',
    cli.whenToUse,
    `  * ${cli.forServer} ${whenToUse.server}`,
    `  * ${cli.forReader} ${whenToUse.reader}`,
    '',
    ...learnMore.map((source) => fill(cli.source, { ...source })),
    '',
  ].join('\n')
}

function printSide(code: string, side: ComparisonSide, cli: Words['cli']): string[] {
  const { title, description, whenSeen, howToResolve } = side
  return [
    '',
    `${code}  ${title}`,
    description,
    `${cli.whenSeen} ${whenSeen}`,
    cli.sender,
    ...howToResolve.sender.map((step) => `  * ${step}`),
    cli.admin,
    ...howToResolve.admin.map((step) => `  * ${step}`),
  ]
}
