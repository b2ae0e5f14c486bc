import { standsAt } from './stands-at.ts'

/** A number with which a line begins, as in a viewer's margin: `550 RCPT TO:<ada@example.com>`, or alone on its line. */
const LEADING = /(?:^|[\n\r])[ \t]{0,8}(\d{2,5})(?![\w.-])/g

/** The farthest from one number to the next: the longest line of a log, and what is read of a page around a code. */
const REACH = 1000

/** As few in a row may be chance. */
const MIN_RUN = 3

/** Numbers that lists of reply codes have one below the other: those of RFC 5321 §4.2.3, and what servers add. */
export const LISTED =
  /(?:2(?:1[14]|2[01]|35|5[0-3])|3[35]4|4(?:2[0-2]|3[1-9]|4[1-79]|5\d|65|7[01])|5(?:0[0-5]|1[0-7]|2[1-5]|3[0-8]|4[1-7]|5[0-7]|7\d))(?!\d)/y

/**
 * The numbers of a text's lines: those that rise by one from line to line, at least one of which no list of reply codes
 * has. Other numbers may begin lines between them, such as a line's own text.
 * @returns where they begin.
 */
export function lineNumbers(text: string): ReadonlySet<number> {
  const all: number[][] = []
  // Where each number stood last, and the run that it went on with.
  const places = new Map<number, number>()
  const runs = new Map<number, number[]>()
  for (const { 0: line, 1: digits = '', index } of text.matchAll(LEADING)) {
    const at = index + line.length - digits.length
    const number = Number(digits)
    const before = places.get(number - 1)
    places.set(number, at)
    runs.delete(number)
    if (before === undefined || at - before > REACH) continue
    let run = runs.get(number - 1)
    if (!run) {
      run = [before]
      runs.set(number - 1, run)
      all.push(run)
    }
    run.push(at)
    runs.set(number, run)
  }
  const isListed = (at: number) => standsAt(LISTED, text, at)
  return new Set(all.filter((run) => run.length >= MIN_RUN && !run.every(isListed)).flat())
}
