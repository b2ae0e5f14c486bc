/** Beyond this many words on a side the whole is emphasised: the table below grows with their product. */
const MAX_WORDS = 200

/** A text in which the words that `other` does not have, in this order, are emphasised. */
export function Emphasis({ text, other }: { readonly text: string; readonly other: string }) {
  return differingRuns(text.split(/\s+/), other.split(/\s+/)).map(({ words, differs }) => {
    const run = words.join(' ')
    return differs ? <em key={run}>{run} </em> : `${run} `
  })
}

interface Run {
  readonly words: string[]
  readonly differs: boolean
}

/** Longest common subsequence of words, so that only what one side alone says stands out. */
function differingRuns(words: readonly string[], others: readonly string[]): readonly Run[] {
  if (words.length > MAX_WORDS || others.length > MAX_WORDS)
    return [{ words: [...words], differs: true }]
  const keys = words.map(plain)
  const otherKeys = others.map(plain)
  const width = otherKeys.length + 1
  const longest = new Uint16Array((keys.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = keys.length - 1; i >= 0; i--)
    for (let j = otherKeys.length - 1; j >= 0; j--)
      longest[i * width + j] =
        keys[i] === otherKeys[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const runs: Run[] = []
  let j = 0
  words.forEach((word, i) => {
    while (j < others.length && keys[i] !== otherKeys[j] && at(i, j + 1) === at(i, j)) j++
    const differs = j === others.length || keys[i] !== otherKeys[j]
    if (!differs) j++
    const last = runs.at(-1)
    if (last?.differs === differs) last.words.push(word)
    else runs.push({ words: [word], differs })
  })
  return runs
}

/** A word without its punctuation, which says nothing about a difference. */
function plain(word: string): string {
  return word.toLowerCase().replace(/^\W+|[\s,;:.!?]+$/g, '') || word
}
