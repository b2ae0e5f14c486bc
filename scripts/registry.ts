import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegistryRow } from '../src/knowledge/facts.ts'
import { readRegistry } from './read-registry.ts'

/**
 * Regenerates src/knowledge/facts/registry.json from IANA's CSV and says what changed:
 * `npm run registry -- smtp-enhanced-status-codes-3.csv`, or the CSV on standard input.
 * https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes-3.csv
 */
const FILE = join(import.meta.dirname, '../src/knowledge/facts/registry.json')

/** IANA has had 80 and more rows since 2014: a file with fewer is cut or is another one. */
const LEAST_ROWS = 80

function main(): void {
  const path = process.argv[2]
  const rows = readRegistry(readFileSync(path ?? 0, 'utf8'))
  if (Object.keys(rows).length < LEAST_ROWS) {
    console.error(
      `registry: ${Object.keys(rows).length} rows read; this is not IANA's table of codes`,
    )
    process.exit(2)
  }
  const before = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, RegistryRow>
  const changes = changesBetween(before, rows)
  writeFileSync(FILE, formatted(rows))
  for (const change of changes) console.log(change)
  console.log(`registry: ${Object.keys(rows).length} rows, ${changes.length} changes`)
}

/** The formatter's line width. */
const WIDTH = 100

/** As the formatter writes it, with short lists on one line, so that only what changed differs. */
function formatted(rows: Readonly<Record<string, RegistryRow>>): string {
  const json = JSON.stringify(rows, null, 2)
  const lists = json.replace(/^.*\[\n[^\]]*\],?$/gm, (list) => {
    const line = list.replace(/\n\s+/g, ' ').replace('[ ', '[').replace(' ]', ']')
    return line.length > WIDTH ? list : line
  })
  return `${lists}\n`
}

function changesBetween(
  before: Readonly<Record<string, RegistryRow>>,
  after: Readonly<Record<string, RegistryRow>>,
): string[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return codes.flatMap((code) => {
    const [old, now] = [before[code], after[code]]
    if (!old) return [`+ ${code} ${now?.title}`]
    if (!now) return [`- ${code} ${old.title}`]
    const [was, is] = [JSON.stringify(old), JSON.stringify(now)]
    return was === is ? [] : [`~ ${code} ${was} -> ${is}`]
  })
}

main()
