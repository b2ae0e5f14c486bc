/** The heading of a column of codes, whole: `Status`, `SMTP code`, `dsn_status`, `Enhanced status code`. */
const OF_CODES = /^(?:[a-z]{2,9}[ _-]?){0,2}(?:code|status|dsn)$/i

/** The heading of a column that none but mail systems have. */
const OF_MAIL = /smtp|dsn|bounce|reply|enhanced|delivery/i

/** A line that may have such a heading. */
const MAY_HEAD = /code|status|dsn/i

/** What separates the cells of a row. A page's cells are read with tabs between. */
const SEPARATORS = ['\t', '|', ',', ';', ' ']

const ADDRESS = /@[\w-]/

/** What ends a cell. */
const CELL_ENDS = /["']?[^\S\n]?(?:[\t|,;\r\n]|$)/y

/** A longer row is none of a table of addresses and codes. */
const MAX_ROW = 400

/** How far a number in a cell is one of mail: its heading names codes, or codes of mail. */
export type Heading = 'codes' | 'mail'

/** Tells what stands over the cells of the tables in a text. Asked in order of places it reads each line once. */
export class TableCells {
  private readonly text: string
  private readTo = 0
  private head = ''

  constructor(text: string) {
    this.text = text
  }

  /**
   * What heads the column of a number that fills a cell behind that of an address: the `Status` of
   * `ann@example.com<tab>5.1.1`. Undefined where the number does not stand so.
   */
  heading(start: number, end: number): Heading | undefined {
    CELL_ENDS.lastIndex = end
    if (!CELL_ENDS.test(this.text)) return undefined
    const row = this.text.slice(Math.max(start - MAX_ROW, 0), start)
    if (!row.includes('@')) return undefined
    const rowStart = row.lastIndexOf('\n') + 1
    if (!ADDRESS.test(row.slice(rowStart))) return undefined
    this.readUntil(start - row.length + rowStart)
    const separator = SEPARATORS.find((mark) => this.head.includes(mark))
    if (!separator) return undefined
    const column = row.slice(rowStart).split(separator).length - 1
    const name = this.head.split(separator)[column]?.replace(/["'*]/g, '').trim() ?? ''
    if (!OF_CODES.test(name)) return undefined
    return OF_MAIL.test(name) ? 'mail' : 'codes'
  }

  /** Keeps the last line before a place that may be a table's head. */
  private readUntil(place: number): void {
    while (this.readTo < place) {
      const found = this.text.indexOf('\n', this.readTo)
      const end = found < 0 ? this.text.length : found
      if (end - this.readTo <= MAX_ROW) {
        const line = this.text.slice(this.readTo, end)
        if (MAY_HEAD.test(line) && !ADDRESS.test(line)) this.head = line
      }
      this.readTo = end + 1
    }
  }
}
