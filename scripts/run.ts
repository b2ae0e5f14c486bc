import { spawnSync } from 'node:child_process'

/** Runs a program of node_modules/.bin, or npm itself, in our terminal. Returns its exit status. */
export function run(program: string, ...words: string[]): number {
  const { status, error } = spawnSync('npx', ['--no', program, ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  return status ?? 1
}
