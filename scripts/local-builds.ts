import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LOCAL_PATTERNS } from './local-patterns.ts'

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
