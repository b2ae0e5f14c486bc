import type { Comparison, ComparisonSide } from '../knowledge/comparison.ts'
import { fill } from '../knowledge/fill.ts'
import type { Words } from '../knowledge/words.ts'
import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'

/** A comparison as Markdown, which reads well as plain text too. */
export function comparisonText(
  a: Subject,
  b: Subject,
  comparison: Comparison,
  words: Words,
): string {
  const { popup, card, compare } = words
  const { differences, same, summary, whenToUse, learnMore } = comparison
  const labelled = (label: string, value: string) => fill(popup.labelled, { label, value })
  const list = (label: string, items: readonly string[]) =>
    items.length > 0 ? ['', `${label}`, '', ...items.map((item) => `- ${item}`)] : []
  const side = (
    subject: Subject,
    { title, description, whenSeen, howToResolve }: ComparisonSide,
  ) => [
    '',
    `## ${formatCode(subject)} ${title}`,
    '',
    description,
    whenSeen,
    ...list(card.sender, howToResolve.sender),
    ...list(card.admin, howToResolve.admin),
  ]
  return [
    `# ${formatCode(a)} / ${formatCode(b)}`,
    '',
    summary,
    ...list(
      popup.differences,
      differences.map(({ dimension, text }) => labelled(compare.dimensions[dimension], text)),
    ),
    ...(same ? ['', same] : []),
    ...list(popup.whenToUse, [
      labelled(popup.server, whenToUse.server),
      labelled(popup.reader, whenToUse.reader),
    ]),
    ...side(a, comparison.a),
    ...side(b, comparison.b),
    ...list(
      popup.learnMore,
      learnMore.map(({ title, url }) => `${title} <${url}>`),
    ),
    '',
  ].join('\n')
}
