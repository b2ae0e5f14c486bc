import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

/** Loopback pages, for tests, `npm start` and benchmarks. Never in a shipped build. */
export const LOCAL_PATTERNS = ['http://127.0.0.1/*', 'http://localhost/*']

/** Copies each shipped build to its local twin, whose manifest alone differs, by the two local patterns. */
for (const browser of ['chrome', 'firefox']) {
  const local = `dist/${browser}-local`
  rmSync(local, { recursive: true, force: true })
  cpSync(`dist/${browser}`, local, { recursive: true })
  const file = `${local}/manifest.json`
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.host_permissions.push(...LOCAL_PATTERNS)
  for (const script of manifest.content_scripts) script.matches.push(...LOCAL_PATTERNS)
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`)
}
