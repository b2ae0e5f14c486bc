import { mkdirSync, readFileSync } from 'node:fs'
import { getBrowser, NoBrowser, variableOf } from './browsers.ts'
import { ROOMS } from './rooms.ts'
import { run } from './run.ts'

/**
 * The whole test command: gets the browsers, checks the source, builds, lints both builds, runs every
 * test, and closes with a count. Exit status 0 when all passed, 2 when a browser cannot be had.
 */
const OUTPUT = 'test/output'

/** What measures growth, and what runs browsers, comes alone: two cores are not enough for both at once. */
const PASSES: Readonly<Record<string, readonly string[]>> = {
  rooms: ROOMS,
  time: ['time'],
  browsers: ['browser', 'hostile'],
}

mkdirSync(OUTPUT, { recursive: true })
await getBrowsers()
for (const [program, ...words] of [
  ['npm', 'run', '--silent', 'check'],
  ['npm', 'run', '--silent', 'build'],
  ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  ['web-ext', 'lint', '--source-dir', 'dist/chrome', '--no-config-discovery'],
] as const) {
  const status = run(program, ...words)
  if (status !== 0) {
    console.error(`Failed: ${program} ${words.join(' ')}`)
    process.exit(status)
  }
}
const results = Object.entries(PASSES).map(([name, projects]) => runTests(name, projects))
const sum = (count: keyof (typeof results)[number]) =>
  results.reduce((total, result) => total + result[count], 0)
// Reports how fast it is; a busy machine is no reason to fail.
run('tsx', 'test/bench/bench.ts', '--short')
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exit(sum('status') === 0 ? 0 : 1)

async function getBrowsers(): Promise<void> {
  for (const engine of ['chromium', 'firefox'] as const) {
    try {
      process.env[variableOf(engine)] = await getBrowser(engine)
    } catch (error) {
      if (!(error instanceof NoBrowser)) throw error
      console.error(error.message)
      process.exit(2)
    }
  }
}

function runTests(name: string, projects: readonly string[]) {
  const file = `${OUTPUT}/results-${name}.json`
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const chosen = projects.map((project) => `--project=${project}`)
  const status = run('vitest', 'run', ...chosen, ...reports)
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'))
  return { status, passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }
}
