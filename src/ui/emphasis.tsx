import { differingRuns } from './differing-runs.ts'

/** A text in which the words that `other` does not have are emphasised. */
export function Emphasis({ text, other }: { readonly text: string; readonly other: string }) {
  return differingRuns(text, other).map(({ words, differs }) =>
    differs ? <em key={words}>{words} </em> : `${words} `,
  )
}
