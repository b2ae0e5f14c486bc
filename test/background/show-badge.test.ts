import { beforeEach, describe, expect, it, vi } from 'vitest'

const session = new Map<string, unknown>()
const shown = new Map<number, string>()
let settings: object

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      local: { get: async () => ({ settings }) },
      session: {
        get: async () => Object.fromEntries(session),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value)
        },
        remove: async (key: string) => session.delete(key),
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        shown.set(tabId, text)
      },
    },
  },
}))

const { showBadge } = await import('../../src/background/show-badge.ts')
const { readCounts } = await import('../../src/background/frame-counts.ts')

const TAB = 1
const report = (frameId: number, failures: number) =>
  showBadge({ codes: 60, failures }, { id: 'us', frameId, tab: { id: TAB } as never })

beforeEach(() => {
  session.clear()
  shown.clear()
  settings = {}
})

describe('showBadge', () => {
  it('shows the failures of all frames, up to what fits', async () => {
    await report(0, 0)
    expect(shown.get(TAB)).toBe('')
    await report(0, 2)
    await report(7, 1)
    expect(shown.get(TAB)).toBe('3')
    await report(7, 98)
    expect(shown.get(TAB)).toBe('99+')
  })

  it('shows nothing where the user wants none, takes away what stood there, and still knows the frames', async () => {
    await report(0, 2)
    settings = { badge: false }
    await report(7, 1)
    expect(shown.get(TAB)).toBe('')
    // The keys go from frame to frame by this.
    expect([...(await readCounts(TAB)).keys()]).toEqual([0, 7])
  })
})
