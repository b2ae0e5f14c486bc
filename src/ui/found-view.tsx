import type { SurfaceLanguage } from '../knowledge/words.ts'
import { reportFacts } from './report-facts.ts'
import type { Found } from './result.ts'

export interface FoundViewProps {
  readonly found: Found
  readonly language: SurfaceLanguage
}

/** What a text itself says about a reason: by which server, when, and in which words. */
export function FoundView({ found, language }: FoundViewProps) {
  const facts = reportFacts(found, language)
  return (
    <div class="found">
      <blockquote aria-label={language.words.popup.quoted}>
        <Quotation {...found} />
      </blockquote>
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

/** The words as they stand, the code in them emphasised. */
function Quotation({ quote, written }: Pick<Found, 'quote' | 'written'>) {
  const at = quote.indexOf(written)
  if (at < 0) return quote
  return (
    <>
      {quote.slice(0, at)}
      <strong>{written}</strong>
      {quote.slice(at + written.length)}
    </>
  )
}
