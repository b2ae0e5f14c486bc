import { Fragment } from 'preact'
import { fill } from '../knowledge/fill.ts'
import type { SurfaceLanguage, Words } from '../knowledge/words.ts'
import { reportFacts } from './report-facts.ts'
import type { Found } from './result.ts'

export interface FoundViewProps {
  readonly found: Found
  readonly language: SurfaceLanguage
  readonly onLookUp: (code: string) => void
}

/** What a text itself says about a reason: in which words, by which server, to which command, and when. */
export function FoundView({ found, language, onLookUp }: FoundViewProps) {
  const { popup } = language.words
  const facts = reportFacts(found, language)
  return (
    <div class="found">
      {found.quote && (
        <blockquote aria-label={popup.quoted}>
          <Quotation found={found} words={popup} onLookUp={onLookUp} />
        </blockquote>
      )}
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

interface QuotationProps {
  readonly found: Found
  readonly words: Words['popup']
  readonly onLookUp: (code: string) => void
}

/** The words as they stand; each code in them looks itself up. */
function Quotation({ found: { quote, codes = [] }, words, onLookUp }: QuotationProps) {
  return (
    <>
      {codes.map(({ start, end, code }, index) => (
        <Fragment key={start}>
          {quote.slice(codes[index - 1]?.end ?? 0, start)}
          <button
            type="button"
            title={fill(words.lookUpCode, { code })}
            onClick={() => onLookUp(code)}
          >
            {quote.slice(start, end)}
          </button>
        </Fragment>
      ))}
      {quote.slice(codes.at(-1)?.end ?? 0)}
    </>
  )
}
