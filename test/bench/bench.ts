import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Figure, isMet, type Measure, skipped } from './harness/figure.ts'

const OUTPUT = 'test/output'

/** What the short form may take of a test run, in milliseconds, and what it measures of everything: what people wait for. */
const SHORT_LIMIT = 60_000
const SHORT_PARTS = ['cli', 'variants', 'scan', 'pointer']

/**
 * `npm run bench -- [--short] [NAME...]`: runs the benchmarks of this folder, prints one table and writes
 * test/output/bench.json. Reports, and never fails because something was slow. The short form is a part of `npm test`.
 */
const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const known = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
  .map((file) => file.slice(0, -3))
const unknown = positionals.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No benchmark is named ${unknown[0]}: there are ${known.join(', ')}.`)
  process.exit(2)
}
const started = performance.now()
const table: Record<string, Figure[]> = {}
const parts = positionals.length > 0 ? positionals : values.short ? SHORT_PARTS : known
for (const name of parts) {
  const figures = await Promise.race([inTime(name), ...(values.short ? [tooLate(name)] : [])])
  for (const figure of figures) console.log(line(name, figure))
  table[name] = figures
}
mkdirSync(OUTPUT, { recursive: true })
writeFileSync(`${OUTPUT}/bench.json`, `${JSON.stringify(table, null, 2)}\n`)
const verdicts = Object.values(table).flat().map(isMet)
const count = (verdict: boolean | undefined) => verdicts.filter((each) => each === verdict).length
console.log(
  `${count(true)} met, ${count(false)} missed, ${count(undefined)} without an aim or skipped`,
)
// A part that was too late still has its browsers open.
process.exit(0)

async function inTime(name: string): Promise<Figure[]> {
  const { measure } = (await import(`./${name}.ts`)) as { measure: Measure }
  try {
    return await measure(values.short)
  } catch (error) {
    return [skipped(name, error instanceof Error ? error.message : String(error))]
  }
}

function tooLate(name: string): Promise<Figure[]> {
  const left = Math.max(0, SHORT_LIMIT - (performance.now() - started))
  return new Promise((resolve) => {
    setTimeout(() => resolve([skipped(name, 'no time left')]), left).unref()
  })
}

function line(part: string, figure: Figure): string {
  const { name, value, unit, aim, isLeast, note = '' } = figure
  const met = isMet(figure)
  const number = Number.isFinite(value) ? `${rounded(value)} ${unit}` : ''
  const limit = aim === undefined ? '' : `${isLeast ? '≥' : '≤'} ${aim}`
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED'
  return [
    part.padEnd(10),
    name.padEnd(48),
    number.padStart(12),
    limit.padStart(8),
    verdict.padEnd(6),
    note,
  ].join(' ')
}

/** Three digits say all that a benchmark knows. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}
