import { PERMANENCES } from '../knowledge/verdict.ts'
import type { Language } from '../knowledge/words.ts'
import type { FrameText } from './page-texts.ts'
import type { Result } from './result.ts'
import { resultsOfText } from './results-of-text.ts'
import { isFuller, joined, sameReason } from './same-reason.ts'

/** A reason that a page gives, and the frame in which it is to be seen. */
export interface PageResult {
  readonly result: Result
  readonly frame: FrameText
}

/** The reasons that a page gives in all its frames, each once: failures first, and the commonest among them. */
export function resultsOfPage(frames: readonly FrameText[], language: Language): PageResult[] {
  const all: PageResult[] = []
  for (const frame of frames)
    for (const result of resultsOfText(frame.text, language).results) {
      const at = all.findIndex((known) => sameReason(known.result, result))
      const known = all[at]
      if (known)
        all[at] = {
          result: joined(known.result, result),
          frame: isFuller(result, known.result) ? frame : known.frame,
        }
      else all.push({ result, frame })
    }
  return all.sort((a, b) => weight(b.result) - weight(a.result))
}

/** More codes than this are on no page. */
const MOST = 1e6

function weight({ explanation, found }: Result): number {
  return PERMANENCES.indexOf(explanation.permanence) * MOST + (found?.count ?? 0)
}
