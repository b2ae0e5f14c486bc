import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * `npm run accuracy -- [DIR] [OPTIONS]`: measures the finder on a labelled corpus with the scorer beside it.
 * OPTIONS go to the scorer: `--show 20 --show-kind fn|fp|neg|exact`, `--kind bounce,log`, `--families 30`, `--json`.
 */
const args = process.argv.slice(2)
const named = args[0] !== undefined && !args[0].startsWith('--')
const directory = named ? (args[0] ?? '') : '../shared/corpus/dev'
const options = named ? args.slice(1) : args
const scorer = join(directory, '..', 'score.mjs')

if (!existsSync(directory) || !existsSync(scorer)) {
  console.log('skipped: no corpus')
} else {
  const finder = join(import.meta.dirname, '..', 'src', 'smtp', 'find.ts')
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', scorer, finder, directory, ...options],
    { stdio: 'inherit', cwd: join(import.meta.dirname, '..') },
  )
  process.exitCode = run.status ?? 1
}
