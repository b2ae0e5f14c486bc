import { beforeEach, describe, expect, it, vi } from 'vitest'

const send = vi.hoisted(() => vi.fn())
vi.mock('../../src/platform/page-runtime.ts', () => ({ pageRuntime: { send, alive: true } }))

const { askWorker } = await import('../../src/platform/ask-worker.ts')

describe('askWorker', () => {
  beforeEach(() => send.mockReset())

  it('asks once more when the worker was ended before it answered', async () => {
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    send.mockResolvedValueOnce({ ok: true, value: null })
    expect(await askWorker('found', null)).toEqual({ ok: true, value: null })
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('goes on asking for the second that it may take to end a worker', async () => {
    vi.useFakeTimers()
    const ended = Date.now() + 950
    send.mockImplementation(async () => Date.now() > ended && { ok: true, value: null })
    const [answer] = await Promise.all([askWorker('found', null), vi.runAllTimersAsync()])
    vi.useRealTimers()
    expect(answer).toEqual({ ok: true, value: null })
    expect(send).toHaveBeenCalledTimes(5)
  })

  it('takes an answer that says what went wrong for one', async () => {
    send.mockResolvedValue({ ok: false, error: 'too long' })
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'too long' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('never rejects', async () => {
    send.mockRejectedValue(new Error('gone'))
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'no answer' })
    send.mockResolvedValue(undefined)
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'no answer' })
  })
})
