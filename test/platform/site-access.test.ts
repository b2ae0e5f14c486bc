import { beforeEach, describe, expect, it, vi } from 'vitest'
import { store } from './local-storage.ts'

/** The match patterns that the browser lets us read. */
const granted = new Set<string>()

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: {
    storage: { local: (await import('./local-storage.ts')).local },
    permissions: {
      request: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin)
        return true
      },
      remove: async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin)
        return true
      },
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => granted.has(origin)),
    },
  },
}))
vi.stubGlobal('location', new URL('chrome-extension://us/'))

const { forgetLostSites, requestSite, revokeSite, switchSite } = await import(
  '../../src/platform/site-access.ts'
)
const { readSettings } = await import('../../src/platform/settings.ts')

const ONE = 'https://one.example.com'
const OTHER = 'https://other.example.com'

beforeEach(() => {
  store.clear()
  granted.clear()
})

describe('sites that are changed at once', () => {
  it('are both switched off, and both on again', async () => {
    await Promise.all([switchSite(ONE, false), switchSite(OTHER, false)])
    expect((await readSettings()).offSites).toEqual([ONE, OTHER])
    await Promise.all([switchSite(ONE, true), switchSite(OTHER, true)])
    expect((await readSettings()).offSites).toEqual([])
  })

  it('are both granted, and both given back with their permissions', async () => {
    await Promise.all([requestSite(ONE), requestSite(OTHER)])
    expect((await readSettings()).grantedSites).toEqual([ONE, OTHER])
    await Promise.all([revokeSite(ONE), revokeSite(OTHER)])
    expect((await readSettings()).grantedSites).toEqual([])
    expect(granted.size).toBe(0)
  })

  it('are kept where another one is found lost', async () => {
    await requestSite(ONE)
    granted.clear()
    await Promise.all([requestSite(OTHER), forgetLostSites()])
    expect((await readSettings()).grantedSites).toEqual([OTHER])
  })
})

it('leaves the permission to another port of the same host, where patterns know no ports', async () => {
  vi.stubGlobal('location', new URL('moz-extension://us/'))
  await requestSite(ONE)
  await requestSite(`${ONE}:8443`)
  await revokeSite(ONE)
  expect([...granted]).toEqual([`${ONE}/*`])
  await revokeSite(`${ONE}:8443`)
  expect(granted.size).toBe(0)
  vi.stubGlobal('location', new URL('chrome-extension://us/'))
})
