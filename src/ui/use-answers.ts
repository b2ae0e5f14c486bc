import { useEffect, useState } from 'preact/hooks'
import type { Language, LanguageTag } from '../knowledge/words.ts'
import { loadLanguage } from '../platform/load-language.ts'

/** What is known of codes, in one language. */
export type Answers = typeof import('./answers.ts') & { readonly language: Language }

/** All that answers, which takes longer to load than the popup to open: undefined until just after the first paint. */
export function useAnswers(tag: LanguageTag): Answers | undefined {
  const [answers, setAnswers] = useState<Answers>()
  useEffect(() => {
    let wanted = true
    const load = () =>
      Promise.all([import('./answers.ts'), loadLanguage(tag)]).then(([views, language]) => {
        if (wanted) setAnswers({ ...views, language })
      })
    // A task after the next frame: the first paint does not wait for half a megabyte of scripts.
    requestAnimationFrame(() => setTimeout(load))
    return () => {
      wanted = false
    }
  }, [tag])
  return answers
}
