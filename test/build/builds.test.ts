import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LOCAL_PATTERNS } from '../../scripts/local-patterns.ts'

/** In bytes, gzipped. The aim is 20,000, which the finder's words, in the languages of mail systems, do not leave room for. */
const CONTENT_SCRIPT_LIMIT = 23_800

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const shipped = `dist/${browser}`
  const local = `dist/${browser}-local`
  const manifest = manifestOf(shipped)

  it('differs from its local twin by the two local patterns alone', () => {
    expect(filesOf(local)).toEqual(filesOf(shipped))
    for (const name of filesOf(shipped).filter((name) => name !== 'manifest.json')) {
      expect(readFileSync(join(local, name)).equals(readFileSync(join(shipped, name))), name).toBe(
        true,
      )
    }
    const without = manifestOf(local)
    const drop = (patterns: string[]) =>
      patterns.filter((pattern) => !LOCAL_PATTERNS.includes(pattern))
    without.host_permissions = drop(without.host_permissions)
    for (const script of without.content_scripts) script.matches = drop(script.matches)
    expect(without).toEqual(manifest)
    expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/)
  })

  it('asks for no more than it needs', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      ...(browser === 'chrome' ? ['sidePanel'] : []),
      'storage',
    ])
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches)
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^https:\/\/[^/]+\.[a-z]+\/\*$/)
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })

  it('has one self-contained content script within its size', () => {
    expect(manifest.content_scripts).toHaveLength(1)
    const [script] = manifest.content_scripts
    expect(script).toMatchObject({ all_frames: true, match_origin_as_fallback: true })
    expect(script.js).toHaveLength(1)
    const code = readFileSync(join(shipped, script.js[0]))
    expect(code.includes('import(')).toBe(false)
    expect(gzipSync(code).length).toBeLessThan(CONTENT_SCRIPT_LIMIT)
  })
})
