import type { ComponentChildren } from 'preact'
import type { Comparison, ComparisonSide } from '../knowledge/comparison.ts'
import type { Permanence } from '../knowledge/verdict.ts'
import type { Words } from '../knowledge/words.ts'
import { classOf } from '../smtp/class-of.ts'
import { formatCode } from '../smtp/code.ts'
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
  if (codes[0] === codes[1])
    return (
      <article class="comparison">
        <p class="lead">{comparison.summary}</p>
      </article>
    )
  const points: readonly Point[] = [
    { label: popup.meaning, said: (side) => side.description },
    { label: card.whenSeen, said: (side) => side.whenSeen },
    { label: card.sender, said: (side) => side.howToResolve.sender },
    { label: card.admin, said: (side) => side.howToResolve.admin },
  ]

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
        <Shared label={popup.server}>{comparison.whenToUse.server}</Shared>
        <Shared label={popup.reader}>{comparison.whenToUse.reader}</Shared>
      </section>

      <section>
        <h3>{popup.each}</h3>
        {points.map(({ label, said }) => {
          const [left, right] = [said(comparison.a), said(comparison.b)]
          return String(left) === String(right) ? (
            <Shared key={label} label={label}>
              <Said words={left} />
            </Shared>
          ) : (
            <Row
              key={label}
              label={label}
              codes={codes}
              sides={[<Said words={left} />, <Said words={right} />]}
            />
          )
        })}
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
      {note && <p class="both soft">{note}</p>}
    </div>
  )
}

interface SharedProps {
  readonly label: string
  readonly children: ComponentChildren
}

/** What is said of both at once. */
function Shared({ label, children }: SharedProps) {
  return (
    <div class="row">
      <h4>{label}</h4>
      <div class="both">{children}</div>
    </div>
  )
}

/** A point on which each side says something: sentences, or steps. */
interface Point {
  readonly label: string
  readonly said: (side: ComparisonSide) => string | readonly string[]
}

function Said({ words }: { readonly words: string | readonly string[] }) {
  if (typeof words === 'string') return <>{words}</>
  return (
    <ul>
      {words.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  )
}
