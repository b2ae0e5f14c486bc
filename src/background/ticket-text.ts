import type { Words } from '../knowledge/words.ts'
import type { CardViewProps } from '../ui/card-view.tsx'

/** What the card says as plain text, for a ticket at the help desk; `quote` is the line it was said of. */
export function ticketText(
  {
    code,
    explanation,
    verdict,
    why,
  }: Pick<CardViewProps, 'code' | 'explanation' | 'verdict' | 'why'>,
  words: Words['card'],
  quote: string,
): string {
  const { title, meaning, contradictions, steps, sources } = explanation
  const list = (label: string, items: readonly string[]) =>
    items.length > 0 ? ['', label, ...items.map((item) => `- ${item}`)] : []
  return [
    `${code} ${title}`,
    `${verdict.verdict}. ${verdict.actor}.`,
    '',
    `> ${quote}`,
    '',
    meaning,
    ...contradictions,
    why,
    ...list(words.sender, steps.sender),
    ...list(words.admin, steps.admin),
    ...list(
      words.sources,
      sources.map((source) => `${source.title} <${source.url}>`),
    ),
    '',
  ].join('\n')
}
