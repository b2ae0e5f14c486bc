import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FrameRequest } from '../../src/platform/messages.ts'

const store = new Map<string, unknown>()
const asked: { frameId: number; request: FrameRequest }[] = []
/** How many codes are left in a frame, in the direction of the test. */
const left = new Map<number, number>()

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string | null) =>
          Object.fromEntries([...store].filter(([name]) => key === null || name === key)),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) store.set(key, value)
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) store.delete(key)
        },
      },
    },
    tabs: {
      sendMessage: async (_: number, request: FrameRequest, { frameId }: { frameId: number }) => {
        asked.push({ frameId, request })
        if (!left.has(frameId)) throw new Error('no receiver')
        const codes = left.get(frameId) ?? 0
        left.set(frameId, codes - 1)
        return codes > 0
      },
    },
  },
}))

const { forgetStep, stepThrough } = await import('../../src/background/step-through.ts')
const { forgetCounts, noteCounts, readCounts } = await import(
  '../../src/background/frame-counts.ts'
)

const frames = () => asked.map(({ frameId }) => frameId)

beforeEach(() => {
  store.clear()
  asked.length = 0
  left.clear()
})

describe('frame counts', () => {
  it('keeps the frames that have codes, in order, and forgets a tab', async () => {
    await noteCounts(1, 30, { codes: 2, failures: 1 })
    await noteCounts(1, 4, { codes: 1, failures: 0 })
    await noteCounts(12, 0, { codes: 9, failures: 9 })
    expect([...(await readCounts(1)).keys()]).toEqual([4, 30])
    await noteCounts(1, 4, { codes: 0, failures: 0 })
    expect([...(await readCounts(1)).keys()]).toEqual([30])
    await forgetCounts(1)
    expect((await readCounts(1)).size).toBe(0)
    expect((await readCounts(12)).size).toBe(1)
  })
})

describe('stepThrough', () => {
  beforeEach(async () => {
    for (const frameId of [0, 5, 7]) await noteCounts(1, frameId, { codes: 1, failures: 1 })
    left.set(0, 1).set(5, 1)
  })

  it('goes on in the frame of the last step, then to the next, then round', async () => {
    await stepThrough(1, 1)
    await stepThrough(1, 1)
    expect(frames()).toEqual([0, 0, 5])
    expect(asked.at(-1)?.request).toEqual({ name: 'step', direction: 1, enter: true })
    left.set(0, 3)
    await stepThrough(1, 1)
    // Frame 7 is gone: nobody answers there.
    expect(frames().slice(3)).toEqual([5, 7, 0])
  })

  it('leaves nothing behind of a tab that was closed', async () => {
    await stepThrough(1, 1)
    await forgetCounts(1)
    expect(store.size).toBe(1)
    await forgetStep(1)
    expect(store.size).toBe(0)
  })

  it('goes backwards from the last frame', async () => {
    await stepThrough(1, -1)
    expect(frames()).toEqual([7, 5])
  })

  it('goes two steps on when the command comes twice at once', async () => {
    await stepThrough(1, 1)
    left.set(0, 0)
    await Promise.all([stepThrough(1, 1), stepThrough(1, 1)])
    // The second command finds frame 5 at its end, and comes round to frame 0, past frame 7, which is gone.
    expect(frames()).toEqual([0, 0, 5, 5, 7, 0, 5])
  })

  it('asks a lone frame again when it is through', async () => {
    await forgetCounts(1)
    await noteCounts(1, 0, { codes: 1, failures: 1 })
    left.set(0, 0)
    await stepThrough(1, 1)
    expect(asked.map(({ request }) => request)).toEqual([
      { name: 'step', direction: 1, enter: false },
      { name: 'step', direction: 1, enter: true },
    ])
  })

  it('does nothing on a page without codes', async () => {
    await stepThrough(2, 1)
    expect(asked).toEqual([])
  })
})
