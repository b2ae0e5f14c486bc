import { describe, expect, it } from 'vitest'
import sites from '../../src/platform/sites.json' with { type: 'json' }
import { CONSOLES } from '../browser/shapes/consoles.ts'
import { WEBMAILS } from '../browser/shapes/webmails.ts'

const SHAPES = [...WEBMAILS, ...CONSOLES]
/** The one form in which Chromium takes patterns together with `match_origin_as_fallback`: no path but `/*`. */
const PATTERN = /^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/

/** A pattern's match of an address, as browsers define it: `*.` stands for the host itself and all below it. */
function matches(pattern: string, address: string): boolean {
  const { protocol, hostname } = new URL(address)
  const host = pattern.slice('https://'.length, -'/*'.length)
  const base = host.replace(/^\*\./, '')
  const isBelow = host !== base && hostname.endsWith(`.${base}`)
  return protocol === 'https:' && (hostname === base || isBelow)
}

const sitesOf = (address: string) =>
  sites
    .filter(({ patterns }) => patterns.some((pattern) => matches(pattern, address)))
    .map(({ name }) => name)

describe('the sites that are read from the start', () => {
  it.each(sites)('$name has patterns that browsers take, a kind and a source', (site) => {
    expect(site.patterns.length).toBeGreaterThan(0)
    for (const pattern of site.patterns) expect(pattern).toMatch(PATTERN)
    expect(['webmail', 'console']).toContain(site.kind)
    expect(site.source).toMatch(/\w/)
  })

  it('has each pattern and each name once', () => {
    const patterns = sites.flatMap((site) => site.patterns)
    expect(new Set(patterns).size).toBe(patterns.length)
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length)
  })

  it.each(
    SHAPES.flatMap(({ name, site, address, frames = {} }) =>
      [address, ...Object.keys(frames)].map((each) => ({ name, site, address: each })),
    ),
  )('$address is read as $site', ({ site, address }) => {
    expect(sitesOf(address)).toEqual(site ? [site] : [])
  })

  it.each([
    'https://www.google.com/search',
    'https://docs.google.com/document',
    'https://account.microsoft.com/',
    'https://teams.microsoft.com/',
    'https://www.office.com/',
    'https://www.yahoo.com/',
    'https://www.qq.com/',
    'https://www.freenet.de/',
    'https://www.orange.fr/',
    'https://yandex.com/',
    'https://console.aws.amazon.com/',
    'https://gmx.net.example.com/',
    'http://mail.google.com/',
  ])('%s is not', (address) => {
    expect(sitesOf(address)).toEqual([])
  })
})
