import type { ComponentChildren } from 'preact'
import { verdictWords } from '../knowledge/verdict-words.ts'
import { why } from '../knowledge/why.ts'
import type { SurfaceLanguage } from '../knowledge/words.ts'
import { ExplanationView } from './explanation-view.tsx'
import { FoundView } from './found-view.tsx'
import type { Result } from './result.ts'
import './answer.css'
import './explanation.css'

export interface ResultViewProps {
  readonly result: Result
  readonly language: SurfaceLanguage
  readonly actions?: ComponentChildren
  /** Looks up a code of the quotation. */
  readonly onLookUp?: (code: string) => void
}

/** One result, explained in full. */
export function ResultView({ result, language, actions, onLookUp }: ResultViewProps) {
  const { code, explanation, found } = result
  return (
    <ExplanationView
      code={code}
      explanation={explanation}
      verdict={verdictWords(explanation, language)}
      why={why(explanation, language)}
      words={language.words.card}
      actions={actions}
    >
      {found && onLookUp && <FoundView found={found} language={language} onLookUp={onLookUp} />}
    </ExplanationView>
  )
}
