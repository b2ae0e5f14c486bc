import { useEffect, useState } from 'preact/hooks'
import { forgetRecent, NOTHING_RECENT, type Recent, readRecent, remember } from './recent.ts'

/** In milliseconds: who looks at an answer this long meant it, and was not only typing on. */
const MEANT = 1500

/**
 * What was looked up before the page was opened, and how to forget it.
 * @param entry what is shown now, remembered when it stays; undefined while nothing is.
 */
export function useRecent(
  kind: keyof Recent,
  entry: string | undefined,
): readonly [readonly string[], () => void] {
  const [recent, setRecent] = useState(NOTHING_RECENT)
  useEffect(() => {
    void readRecent().then(setRecent)
  }, [])
  useEffect(() => {
    if (!entry) return undefined
    // Without storage nothing is remembered, and nothing else is lost.
    const timer = setTimeout(() => remember(kind, entry).catch(() => undefined), MEANT)
    return () => clearTimeout(timer)
  }, [kind, entry])
  const forget = () => {
    setRecent(NOTHING_RECENT)
    void forgetRecent().catch(() => undefined)
  }
  return [recent[kind], forget]
}
