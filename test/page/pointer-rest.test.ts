import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PointerRest } from '../../src/page/pointer-rest.ts'

/** A frame of a pointer's moves, in milliseconds. */
const FRAME = 16

describe('the pointer’s rest', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('a pointer on its way is not asked for, however long its way', () => {
    const { moveBy, rests } = pointer()
    moveBy(2, 200)
    expect(rests).toEqual([])
  })

  test('where it stops is told once after each delay', () => {
    const { moveBy, rests } = pointer()
    moveBy(2, 200)
    vi.advanceTimersByTime(50)
    expect(rests).toEqual(['400 after 50'])
    vi.advanceTimersByTime(60)
    expect(rests).toEqual(['400 after 50'])
    vi.advanceTimersByTime(1000)
    expect(rests).toEqual(['400 after 50', '400 after 150'])
  })

  test('one that goes on before the second delay rests anew', () => {
    const { moveTo, rests } = pointer()
    moveTo(0)
    vi.advanceTimersByTime(100)
    moveTo(20)
    vi.advanceTimersByTime(100)
    expect(rests).toEqual(['0 after 50', '20 after 50'])
    vi.advanceTimersByTime(50)
    expect(rests).toEqual(['0 after 50', '20 after 50', '20 after 150'])
  })

  test('one that trembles rests', () => {
    const { moveTo, rests } = pointer()
    for (let i = 0; i < 20; i++) moveTo(100 + (i % 3))
    expect(rests.length).toBeGreaterThan(0)
  })

  test('a rest that is forgotten is not told', () => {
    const { moveBy, rests, rest } = pointer()
    moveBy(2, 3)
    rest.forget()
    vi.advanceTimersByTime(1000)
    expect(rests).toEqual([])
  })

  test('nor is its second delay, when the first made it forgotten', () => {
    const { moveTo, rests, rest } = pointer(() => rest.forget())
    moveTo(1)
    vi.advanceTimersByTime(1000)
    expect(rests).toEqual(['1 after 50'])
  })
})

function pointer(onRest = () => {}) {
  const delays = [50, 150]
  const rests: string[] = []
  const rest = new PointerRest(delays, ({ clientX }, stage) => {
    rests.push(`${clientX} after ${delays[stage]}`)
    onRest()
  })
  const moveTo = (clientX: number) => {
    rest.note({ clientX, clientY: 0, timeStamp: performance.now() } as PointerEvent)
    vi.advanceTimersByTime(FRAME)
  }
  const moveBy = (step: number, times: number) => {
    for (let i = 1; i <= times; i++) moveTo(i * step)
  }
  return { rests, rest, moveTo, moveBy }
}
