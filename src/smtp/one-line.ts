/** Any run of blanks but a single one, which stays. */
const BLANKS = /\s{2,}|[^\S ]/g

/** A text on one line: each run of blanks and line breaks is one blank, those at its ends are gone. */
export function oneLine(text: string): string {
  return text.replace(BLANKS, ' ').trim()
}
