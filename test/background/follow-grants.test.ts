import { beforeEach, describe, expect, it, vi } from 'vitest'

const BUILT_IN = 'https://mail.example.com/*'
let origins: string[]
let settings: object
const registered = new Map<string, { matches: string[] }>()

/** As in browsers: each call takes a while, and fails where what it names is there already or is not there. */
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async () => ({ settings }),
        set: async (items: { settings: object }) => {
          settings = items.settings
        },
      },
    },
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: wanted }: { origins: string[] }) =>
        wanted.every((origin) => origins.includes(origin)),
    },
    runtime: {
      getManifest: () => ({ content_scripts: [{ js: ['/page.js'], matches: [BUILT_IN] }] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      unregisterContentScripts: async ({ ids: [id = ''] }: { ids: string[] }) => {
        if (!registered.delete(id)) throw new Error('no such script')
      },
      registerContentScripts: async ([script]: { id: string; matches: string[] }[]) => {
        if (!script || registered.has(script.id)) throw new Error('a second one')
        registered.set(script.id, script)
      },
    },
  },
}))
vi.stubGlobal('location', { origin: 'chrome-extension://us', protocol: 'chrome-extension:' })

const { followGrants } = await import('../../src/background/follow-grants.ts')

const patterns = () => [...registered.values()].flatMap(({ matches }) => matches)

beforeEach(() => {
  registered.clear()
  origins = [BUILT_IN, 'https://a.example/*', 'https://b.example/*']
  settings = { grantedSites: ['https://a.example', 'https://b.example'], badge: false }
})

describe('followGrants', () => {
  it('registers what was granted, however many ask for it at once', async () => {
    await Promise.all([followGrants(), followGrants(), followGrants()])
    expect(patterns()).toEqual(['https://a.example/*', 'https://b.example/*'])
  })

  it('leaves what was taken back in the browser, and forgets it', async () => {
    await followGrants()
    origins = [BUILT_IN, 'https://b.example/*']
    await followGrants()
    expect(patterns()).toEqual(['https://b.example/*'])
    expect(settings).toMatchObject({ grantedSites: ['https://b.example'], badge: false })
  })
})
