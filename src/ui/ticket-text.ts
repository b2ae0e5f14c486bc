import { fill } from '../knowledge/fill.ts'
import { verdictWords } from '../knowledge/verdict-words.ts'
import { why } from '../knowledge/why.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import { recipientList } from './recipient-list.ts'
import { reportFacts } from './report-facts.ts'
import type { Result } from './result.ts'

/** All that is known of a result, as plain text that is Markdown too: for a ticket at the help desk. */
export function ticketText(
  { code, explanation, found }: Result,
  language: SurfaceLanguage,
): string {
  const { card, popup } = language.words
  const { title, meaning, contradictions, steps, sources } = explanation
  const verdict = verdictWords(explanation, language)
  const list = (label: string, items: readonly string[]) =>
    items.length > 0 ? ['', label, '', ...items.map((item) => `- ${item}`)] : []
  return [
    `${[code, title].filter(Boolean).join(' ')}`,
    '',
    `${verdict.verdict}. ${verdict.actor}.`,
    meaning,
    ...contradictions,
    why(explanation, language),
    ...(found
      ? [
          '',
          recipientList(found, popup),
          ...reportFacts(found, language).map((fact) => fill(popup.labelled, { ...fact })),
          ...(found.quote ? [`> ${found.quote}`] : []),
        ]
      : []),
    ...list(card.sender, steps.sender),
    ...list(card.admin, steps.admin),
    ...list(
      card.sources,
      sources.map(({ title, url }) => `${title} <${url}>`),
    ),
    '',
  ].join('\n')
}
