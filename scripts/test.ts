import { mkdirSync, readFileSync } from 'node:fs'
import { getBrowser, NoBrowser, variableOf } from './browsers.ts'
import { run } from './run.ts'

/**
 * The whole test command: gets the browsers, checks the source, builds, lints both builds, runs every
 * test, and closes with a count. Exit status 0 when all passed, 2 when a browser cannot be had.
 */
const RESULTS = 'test/output/results.json'
mkdirSync('test/output', { recursive: true })

for (const engine of ['chromium', 'firefox'] as const) {
  try {
    process.env[variableOf(engine)] = await getBrowser(engine)
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

const steps = [
  ['npm', 'run', '--silent', 'check'],
  ['npm', 'run', '--silent', 'build'],
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  ['web-ext', 'lint', '--source-dir', 'dist/chrome', '--no-config-discovery'],
] as const
for (const [program, ...words] of steps) {
  const status = run(program, ...words)
  if (status !== 0) {
    console.error(`Failed: ${program} ${words.join(' ')}`)
    process.exit(status)
  }
}

const status = run(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}`,
)
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
  readFileSync(RESULTS, 'utf8'),
)
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
process.exit(status)
