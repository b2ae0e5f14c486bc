import { oneLine } from './one-line.ts'

/** Joins the lines of a reply, without the code that begins each line but the first. */
export function unfold(lines: string): string {
  const first = lines.search(/[245]\d\d[- ]/) + 3
  const rest = lines
    .slice(first)
    .replace(/\r?\n[ \t]*(?:<<<[ \t]*)?(?:[245]\d\d[- ](?:[245]\.\d{1,3}\.\d{1,3} )?)?/g, ' ')
  return oneLine(lines.slice(0, first) + rest)
}
