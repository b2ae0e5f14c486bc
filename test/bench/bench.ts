import { readdirSync } from 'node:fs'

/** One line of a benchmark's report. */
export interface Measured {
  readonly name: string
  readonly milliseconds: number
  /** How it compares with what it is measured against, in words. */
  readonly ratio: string
}

/** `npm run bench -- [NAME...]`: runs the benchmarks of this folder, each of which exports `measure(): Measured[]`. */
async function main(names: string[]): Promise<void> {
  const known = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && file !== 'bench.ts')
    .map((file) => file.slice(0, -3))
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) {
    console.error(`No benchmark is named ${unknown}: there are ${known.join(', ')}.`)
    process.exitCode = 2
    return
  }
  for (const name of names.length > 0 ? names : known) {
    const { measure } = (await import(`./${name}.ts`)) as {
      measure: () => Measured[] | Promise<Measured[]>
    }
    for (const line of await measure()) {
      console.log(
        `${name.padEnd(8)} ${line.name.padEnd(36)} ${line.milliseconds.toFixed(1).padStart(8)} ms  ${line.ratio}`,
      )
    }
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2))
