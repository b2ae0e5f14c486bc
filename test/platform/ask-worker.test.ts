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

  it('asks a last time when the worker is being ended', async () => {
    send.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(undefined)
    send.mockResolvedValueOnce({ ok: true, value: null })
    expect(await askWorker('found', null)).toEqual({ ok: true, value: null })
    expect(send).toHaveBeenCalledTimes(3)
  })

  it('takes an answer that says what went wrong for one', async () => {
    send.mockResolvedValue({ ok: false, error: 'too long' })
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'too long' })
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('never rejects', async () => {
    send.mockRejectedValue(new Error('gone'))
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'Error: gone' })
    send.mockResolvedValue(undefined)
    expect(await askWorker('found', null)).toEqual({ ok: false, error: 'no answer' })
  })
})
