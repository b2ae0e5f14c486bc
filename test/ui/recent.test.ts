import { beforeEach, describe, expect, it, vi } from 'vitest'

const store = new Map<string, unknown>()
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: store.get(key) }),
        set: async (entries: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(entries)) store.set(key, value)
        },
        remove: async (key: string) => void store.delete(key),
      },
    },
  },
}))

const { forgetRecent, parseRecent, readRecent, remember } = await import('../../src/ui/recent.ts')

describe('recent look-ups', () => {
  beforeEach(() => store.clear())

  it('come back, the last first and each once', async () => {
    for (const code of ['550', '421', '550']) await remember('codes', code)
    await remember('pairs', '421 / 450')
    expect(await readRecent()).toEqual({ codes: ['550', '421'], pairs: ['421 / 450'] })
  })

  it('are few', async () => {
    for (const code of ['421', '450', '451', '452', '550', '551']) await remember('codes', code)
    expect(store.get('recent')).toMatchObject({ codes: ['551', '550', '452', '451'] })
  })

  it('are forgotten on demand', async () => {
    await remember('codes', '550')
    await forgetRecent()
    expect(await readRecent()).toEqual({ codes: [], pairs: [] })
  })

  it.each([undefined, null, 7, 'x', [], { codes: 'x', pairs: [7, '421', 'a / b'] }])(
    'are nothing where %j is stored',
    (stored) => {
      expect(parseRecent(stored)).toEqual({ codes: [], pairs: [] })
    },
  )

  it('hold codes alone, never a text', () => {
    const codes = ['550', '#5.1.1', 'my mail came back', '550 5.1.1 <ada@example.com>', '5.7.1']
    expect(parseRecent({ codes }).codes).toEqual(['550', '5.7.1'])
  })
})
