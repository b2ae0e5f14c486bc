import { fold } from './fold.ts'

/** Words that say nothing about a mail, in both languages; folded, as they stand between apostrophes. */
const STOP_WORDS = new Set(
  'a an and at by for from in is it its my of on or the this to was with au aux ce cette d dans de des du en est et il l la le les ma mes mon ne n pas par pour que qui s sa se son sur un une'.split(
    ' ',
  ),
)

/** The words of a text or query that count, folded; an apostrophe ends a word (l’adresse). */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
}
