/** Beyond this many words on a side the whole is marked: the table below grows with their product. */
const MAX_WORDS = 200

/** Neighbouring words that the other text has too, or that it has not. */
export interface Run {
  readonly words: string
  readonly differs: boolean
}

/** Cuts a text into runs by the longest common subsequence of words, so that what it alone says stands out. */
export function differingRuns(text: string, other: string): readonly Run[] {
  const words = text.trim().split(/\s+/)
  const keys = words.map(keyOf)
  const otherKeys = other.trim().split(/\s+/).map(keyOf)
  if (Math.max(keys.length, otherKeys.length) > MAX_WORDS) return [{ words: text, differs: true }]

  const width = otherKeys.length + 1
  const longest = new Uint16Array((keys.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = keys.length - 1; i >= 0; i--)
    for (let j = otherKeys.length - 1; j >= 0; j--)
      longest[i * width + j] =
        keys[i] === otherKeys[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))

  const runs: { words: string; differs: boolean }[] = []
  let j = 0
  words.forEach((word, i) => {
    while (j < otherKeys.length && keys[i] !== otherKeys[j] && at(i, j + 1) === at(i, j)) j++
    const differs = j === otherKeys.length || keys[i] !== otherKeys[j]
    if (!differs) j++
    const last = runs.at(-1)
    if (last?.differs === differs) last.words += ` ${word}`
    else runs.push({ words: word, differs })
  })
  return runs
}

/** A word without its case and punctuation, which make no difference. */
function keyOf(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word
}
