import { LISTED } from './line-numbers.ts'
import { standsAt } from './stands-at.ts'

/** Three digits with which a line begins, after the marks of lists and tables: `* 211 - System status`, `| 421 | ...`. */
const LEADING = /(?:^|[\n\r])[ \t>|*•#–-]{0,12}\d{3}(?![\w.-])/g

/** Those that the lists of HTTP, FTP and NNTP do not have. */
const OF_SMTP = / (?:25[12]|354|52|55[4-9])/

/** Six that rise, each after a blank, are no chance: others would stand between them. */
const MIN_LENGTH = 24

/**
 * The lists of reply codes in a text, one below the other: those of RFC 5321 §4.2.3 and what servers add.
 * @returns where their codes begin.
 */
export function codeLists(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let starts: number[] = []
  let codes = ''
  while (LEADING.test(text)) {
    const start = LEADING.lastIndex - 3
    const code = text.slice(start, start + 3)
    const isCode = standsAt(LISTED, text, start)
    if (!isCode || code < codes.slice(-3)) {
      starts = []
      codes = ''
    }
    if (!isCode) continue
    starts.push(start)
    if (!codes.endsWith(code)) codes += ` ${code}`
    if (codes.length < MIN_LENGTH || !OF_SMTP.test(codes)) continue
    for (const each of starts) found.add(each)
    starts = []
  }
  return found
}
