import type { Language } from '../knowledge/words.ts'
import { reportFacts } from './report-facts.ts'
import type { Found } from './result.ts'

export interface FoundViewProps {
  readonly found: Found
  readonly language: Language
}

/** What a text itself says about a reason: by which server, when, and in which words. */
export function FoundView({ found, language }: FoundViewProps) {
  const facts = reportFacts(found, language)
  return (
    <div class="found">
      <blockquote aria-label={language.words.popup.quoted}>{found.quote}</blockquote>
      {facts.length > 0 && (
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
