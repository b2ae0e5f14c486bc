import { describe, expect, it, vi } from 'vitest'
import { listKeys } from '../../src/ui/list-keys.ts'

function press(key: string, active: number, count: number, modifiers: Partial<KeyboardEvent> = {}) {
  const onChoose = vi.fn()
  const onEnter = vi.fn()
  const onEscape = vi.fn()
  const preventDefault = vi.fn()
  listKeys({ count, active, onChoose, onEnter, onEscape })({
    key,
    preventDefault,
    ...modifiers,
  } as unknown as KeyboardEvent)
  return { chosen: onChoose.mock.calls[0]?.[0], onEnter, onEscape, preventDefault }
}

describe('listKeys', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 2, 1],
    ['PageDown', 0, 2],
    ['PageUp', 2, 0],
  ])('%s goes from %i of three to %i', (key, active, next) => {
    expect(press(key, active, 3).chosen).toBe(next)
  })

  it('moves nowhere in an empty list, and leaves the key to the field', () => {
    const { chosen, preventDefault } = press('ArrowDown', 0, 0)
    expect(chosen).toBeUndefined()
    expect(preventDefault).not.toHaveBeenCalled()
  })

  it('takes Enter and Esc', () => {
    expect(press('Enter', 0, 1).onEnter).toHaveBeenCalledOnce()
    expect(press('Escape', 0, 1).onEscape).toHaveBeenCalledOnce()
  })

  it('leaves typing, Shift+Enter, shortcuts and input methods alone', () => {
    for (const { preventDefault } of [
      press('a', 0, 1),
      press('Enter', 0, 1, { shiftKey: true }),
      press('ArrowDown', 0, 1, { ctrlKey: true }),
      press('Enter', 0, 1, { isComposing: true }),
    ])
      expect(preventDefault).not.toHaveBeenCalled()
  })
})
