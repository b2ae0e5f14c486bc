import { explain } from '../knowledge/explain.ts'
import type { Language } from '../knowledge/words.ts'
import { formatCode } from '../smtp/code.ts'
import type { Subject } from '../smtp/mention.ts'
import type { Result } from './result.ts'

/** What a code means that stands alone. */
export function resultOfCode(subject: Subject, language: Language): Result {
  const code = formatCode(subject)
  const mention = { ...subject, start: 0, end: code.length, group: 0 }
  return { code, subject, explanation: explain(code, mention, language) }
}
