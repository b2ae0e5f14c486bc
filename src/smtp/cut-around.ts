/** So much stands before a code that is far in, and at least so much behind it, in characters. */
const BEFORE = 60
const BEHIND = 100

/** A word that was cut, at either end. */
const CUT_AT_START = /^\S{0,40}\s/
const CUT_AT_END = /\s\S{0,40}$/

/**
 * At most so much of a text that a code is in it, from one blank to another; a sign says where more was.
 * @param start where the code begins in `text`, in UTF-16 units, and `end` where it ends.
 * @param most characters of the answer; at least 200.
 */
export function cutAround(text: string, start: number, end: number, most: number): string {
  if (text.length <= most) return text
  const first = end > most - BEHIND ? Math.max(0, start - BEFORE) : 0
  const last = first + most - 4
  let words = text.slice(first, last)
  if (first > 0) words = `… ${words.replace(CUT_AT_START, '')}`
  if (last < text.length) words = `${words.replace(CUT_AT_END, '')} …`
  return words
}
