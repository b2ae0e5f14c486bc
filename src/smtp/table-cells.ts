import { standsAt } from './stands-at.ts'

/** The heading of a column of codes, whole: `Status`, `SMTP code`, `dsn_status`, `Code SMTP`, `Fehlercode`. */
const OF_CODES =
  /^(?:(?:[a-z]{2,9}[ _-]?){0,3}(?:code|status|dsn|statut|codice|código|kodu?|код|コード|代码)|(?:code|statut|código|codice) (?:smtp|d\S{1,8}(?: \S{1,8})?))$/i

/** The heading of a column that none but mail systems have. */
const OF_MAIL = /smtp|dsn|ndr|bounce|enhanced/i

/** The headings of a table about mail, beside that of a column of codes. */
const MAIL_TABLE =
  /smtp|dsn|bounce|reply|enhanced|delivery|recip|rcpt|destinat|empfänger|宛先|收件/i

/** A line that may have such a heading. */
const MAY_HEAD = /code|stat|dsn|c[óo]di|kod|код|コード|代码/gi

/** What separates the cells of a row. A page's cells are read with tabs between. */
const SEPARATORS = [...'\t|,; ']

const ADDRESS = /@[\w-]/

/** A cell that holds an address. */
const ADDRESS_CELL = /^<?[^\s@<>]{1,64}@[\w.-]{3,80}>?$/

/** What ends a cell. */
const CELL_ENDS = /["']?[^\S\n]{0,9}(?:[\t|,;\r\n]|$)/y

/** What stands before a cell in its row, where blanks alone are no sign of one: a hard separator, or an address. */
const ROW_OPENS = /(?:^|[\t|,;])\s*["'`*]{0,3}$|@[\w-]/

/** What a cell begins with. */
const CELL_OPENS = /^\s*["'`*]{0,3}$/

/** A longer row is none of a table of addresses and codes. */
const MAX_ROW = 400

/** How far above a cell on a line of its own the address of its row may stand: in characters, and in lines. */
const MAX_CELLS = 200
const MAX_LINES = 4

/**
 * How far a number in a cell is one of mail: its heading names codes of mail; it names codes, and an address stands
 * in the row; it only names codes.
 */
export type Heading = 'mail' | 'codes' | 'other'

/** Tells what stands over the cells of the tables in a text. Asked in order of places it reads each line once. */
export class TableCells {
  readonly #text: string
  #head = ''
  /** Where the next line that may be a head says so. */
  #next: number | undefined

  constructor(text: string) {
    this.#text = text
  }

  /**
   * What heads the column of a number that fills a cell: the `Status` of `ann@example.com<tab>5.1.1`, be the cells
   * of a row in one line or on a line each. Undefined where the number does not stand so.
   */
  heading(start: number, end: number): Heading | undefined {
    if (!standsAt(CELL_ENDS, this.#text, end)) return undefined
    this.#next ??= this.#headAfter(0)
    if (!this.#head && this.#next >= start) return undefined
    const row = this.#text.slice(Math.max(start - MAX_ROW, 0), start)
    const before = row.slice(row.lastIndexOf('\n') + 1)
    this.#readUntil(this.#next, start - before.length)
    if (!this.#head) return undefined
    if (!(ROW_OPENS.test(before) || this.#hasAddressAfter(end))) return undefined
    if (CELL_OPENS.test(before) && OF_CODES.test(this.#head)) return this.#headingOfLine(start)
    const separator = SEPARATORS.find((mark) => this.#head.includes(mark))
    if (!separator) return undefined
    const cells = before.split(separator)
    const name = nameOf(this.#head.split(separator)[cells.length - 1])
    if (!(CELL_OPENS.test(cells.at(-1) ?? '') && OF_CODES.test(name))) return undefined
    return headingOf(name, this.#head, ADDRESS.test(before) || this.#hasAddressAfter(end))
  }

  /** The same of a number that fills a line, below the lines of its headings. */
  #headingOfLine(start: number): Heading | undefined {
    const above = this.#text.slice(Math.max(start - MAX_CELLS, 0), start).trimEnd()
    const isLabelled = above.endsWith(this.#head)
    const cells = above.split('\n').slice(-MAX_LINES)
    const hasAddress = cells.some((cell) => ADDRESS_CELL.test(cell.trim()))
    return isLabelled || hasAddress ? headingOf(this.#head, this.#head, hasAddress) : undefined
  }

  #hasAddressAfter(end: number): boolean {
    return ADDRESS.test(this.#text.slice(end, end + MAX_CELLS).split('\n', 1)[0] ?? '')
  }

  /** Keeps the last line before a place that may be a table's head. */
  #readUntil(next: number, place: number): void {
    let at = next
    while (at < place) {
      const start = this.#text.lastIndexOf('\n', at) + 1
      const found = this.#text.indexOf('\n', at)
      const end = found < 0 ? this.#text.length : found
      const line = end - start <= MAX_ROW ? this.#text.slice(start, end) : ''
      if (line && !ADDRESS.test(line)) this.#head = line.trim()
      at = this.#headAfter(end)
    }
    this.#next = at
  }

  #headAfter(from: number): number {
    MAY_HEAD.lastIndex = from
    return MAY_HEAD.exec(this.#text)?.index ?? Number.POSITIVE_INFINITY
  }
}

const nameOf = (cell = ''): string => cell.replace(/["'*]/g, '').trim()

function headingOf(name: string, head: string, hasAddress: boolean): Heading {
  if (OF_MAIL.test(name) || (hasAddress && MAIL_TABLE.test(head))) return 'mail'
  return hasAddress ? 'codes' : 'other'
}
