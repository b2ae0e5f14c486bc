import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './source-files.ts'

/** Which rooms a room may import from; `types` only as types. */
const ARROWS: Readonly<Record<string, { values: readonly string[]; types?: readonly string[] }>> = {
  smtp: { values: [] },
  mail: { values: ['smtp'] },
  knowledge: { values: ['smtp'] },
  platform: { values: [], types: ['smtp', 'knowledge'] },
  page: { values: ['smtp', 'platform'], types: ['knowledge'] },
  ui: { values: ['knowledge', 'mail', 'smtp', 'platform'] },
  background: { values: ['knowledge', 'smtp', 'platform', 'ui'] },
  cli: { values: ['knowledge', 'mail', 'smtp'] },
}

/** Which packages a room may import. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  smtp: [],
  mail: ['postal-mime'],
  knowledge: ['minisearch'],
  platform: ['webextension-polyfill'],
  page: [],
  ui: ['preact', 'preact/hooks'],
  background: [],
  cli: [],
}

/** What the page takes from platform must stay free of knowledge and of the polyfill. */
const HEAVY = ['webextension-polyfill', 'minisearch', 'postal-mime']

interface Import {
  readonly from: string
  readonly types: boolean
}

const files = sourceFiles()
const importsOf = new Map(files.map(({ path, code }) => [path, imports(code)]))

function imports(code: string): Import[] {
  return [
    ...code.matchAll(/^(import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'/gm),
    ...code.matchAll(/^(import)\s+()'([^']+)'/gm),
    ...code.matchAll(/\b(import)()\('([^']+)'\)/g),
  ].map(([, , type, from]) => ({ from: from ?? '', types: Boolean(type) }))
}

const isFile = (from: string) => from.startsWith('.')
const target = (path: string, from: string) =>
  posix.join(posix.dirname(path), from).replace(/\?.*$/, '')
const roomOf = (path: string) => path.split('/')[0] ?? ''

describe('the borders between the rooms', () => {
  it.each(files)('$path imports only where arrows lead', ({ path, room }) => {
    const arrows = ARROWS[room]
    expect(arrows, `no arrows are written down for the room ${room}`).toBeDefined()
    for (const { from, types } of importsOf.get(path) ?? []) {
      if (!isFile(from)) continue
      const other = roomOf(target(path, from))
      const allowed = [room, ...(arrows?.values ?? []), ...((types && arrows?.types) || [])]
      expect(allowed, `${path} imports ${from}`).toContain(other)
    }
  })

  it.each(files)('$path imports only the packages of its room', ({ path, room }) => {
    for (const { from, types } of importsOf.get(path) ?? []) {
      if (isFile(from) || types) continue
      const allowed = from.startsWith('node:') ? room === 'cli' : PACKAGES[room]?.includes(from)
      expect(allowed, `${path} imports ${from}`).toBe(true)
    }
  })

  it('imports webextension-polyfill in one file only', () => {
    const users = files.filter(({ path }) =>
      importsOf.get(path)?.some(({ from, types }) => from === 'webextension-polyfill' && !types),
    )
    expect(users.map(({ path }) => path)).toEqual(['platform/browser.ts'])
  })

  it('keeps knowledge and heavy packages out of the content script', () => {
    const reached = new Set<string>()
    const visit = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { from, types } of importsOf.get(path) ?? []) {
        if (types) continue
        expect(HEAVY, `${path} imports ${from}`).not.toContain(from)
        if (isFile(from)) visit(target(path, from))
      }
    }
    visit('page/content.iife.ts')
    expect([...reached].filter((path) => roomOf(path) === 'knowledge')).toEqual([])
    expect(reached.size).toBeGreaterThan(1)
  })
})

describe('the pure rooms', () => {
  const impure =
    /\b(document|window|navigator|browser|chrome|performance|localStorage)\.|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bset(Timeout|Interval)\(/

  it.each(files.filter(({ room }) => room === 'smtp' || room === 'knowledge'))(
    '$path knows no page, no browser and no clock',
    ({ code }) => {
      expect(code).not.toMatch(impure)
    },
  )
})
