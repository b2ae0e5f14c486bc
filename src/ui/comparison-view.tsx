import type { ComponentChildren } from 'preact'
import type { Comparison, ComparisonSide } from '../knowledge/comparison.ts'
import type { Permanence } from '../knowledge/verdict.ts'
import type { Words } from '../knowledge/words.ts'
import { classOf, formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import { Emphasis } from './emphasis.tsx'
import { Sources } from './sources.tsx'
import { VerdictIcon } from './verdict-icon.tsx'
import './comparison.css'

export interface ComparisonViewProps {
  readonly a: Subject
  readonly b: Subject
  readonly comparison: Comparison
  readonly words: Words
}

const PERMANENCE_OF_CLASS: Readonly<Record<ReturnType<typeof classOf>, Permanence>> = {
  2: 'success',
  3: 'success',
  4: 'temporary',
  5: 'permanent',
}

/** Two subjects side by side, or one under the other where there is no room; only what differs is set out. */
export function ComparisonView({ a, b, comparison, words }: ComparisonViewProps) {
  const { popup, card, compare } = words
  const codes = [formatCode(a), formatCode(b)] as const
  const heads = [
    { subject: a, title: comparison.a.title },
    { subject: b, title: comparison.b.title },
  ]
  const bySide = (render: (side: ComparisonSide) => ComponentChildren) =>
    [render(comparison.a), render(comparison.b)] as const

  return (
    <article class="comparison">
      <header class="row comparison-head">
        {heads.map(({ subject, title }) => (
          <CodeHeading key={formatCode(subject)} subject={subject} title={title} />
        ))}
      </header>
      <p class="lead">{comparison.summary}</p>

      {comparison.differences.length > 0 && (
        <section>
          <h3>{popup.differences}</h3>
          {comparison.differences.map(({ dimension, a, b, text }) => (
            <Row
              key={dimension}
              label={compare.dimensions[dimension]}
              codes={codes}
              sides={[<Emphasis text={a} other={b} />, <Emphasis text={b} other={a} />]}
              note={text}
            />
          ))}
        </section>
      )}
      {comparison.same && <p class="soft same">{comparison.same}</p>}

      <section>
        <h3>{popup.whenToUse}</h3>
        <div class="row">
          <h4>{popup.server}</h4>
          <p>{comparison.whenToUse.server}</p>
        </div>
        <div class="row">
          <h4>{popup.reader}</h4>
          <p>{comparison.whenToUse.reader}</p>
        </div>
      </section>

      <section>
        <h3>{popup.each}</h3>
        <Row label={popup.meaning} codes={codes} sides={bySide((side) => side.description)} />
        <Row label={card.whenSeen} codes={codes} sides={bySide((side) => side.whenSeen)} />
        <Row
          label={card.sender}
          codes={codes}
          sides={bySide((side) => <Steps steps={side.howToResolve.sender} />)}
        />
        <Row
          label={card.admin}
          codes={codes}
          sides={bySide((side) => <Steps steps={side.howToResolve.admin} />)}
        />
      </section>

      <section>
        <h3>{popup.learnMore}</h3>
        <Sources sources={comparison.learnMore} checked={card.checked} />
      </section>
    </article>
  )
}

function CodeHeading({ subject, title }: { readonly subject: Subject; readonly title: string }) {
  const permanence = PERMANENCE_OF_CLASS[classOf(subject)]
  return (
    <h2 data-permanence={permanence}>
      <VerdictIcon permanence={permanence} />
      <code>{formatCode(subject)}</code>
      <span>{title}</span>
    </h2>
  )
}

interface RowProps {
  readonly label: string
  readonly codes: readonly [string, string]
  readonly sides: readonly [ComponentChildren, ComponentChildren]
  /** A sentence below that names both sides. */
  readonly note?: string
}

/** What both sides say on one point. */
function Row({ label, codes, sides, note }: RowProps) {
  return (
    <div class="row">
      <h4>{label}</h4>
      {sides.map((side, index) => (
        <div key={codes[index]} class="side">
          <code>{codes[index]}</code>
          <div>{side}</div>
        </div>
      ))}
      {note && <p class="soft">{note}</p>}
    </div>
  )
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  )
}
