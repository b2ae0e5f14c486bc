export interface ListKeys {
  readonly count: number
  readonly active: number
  readonly onChoose: (index: number) => void
  readonly onEnter: () => void
  readonly onEscape: () => void
}

/** Where each key goes from the active one of `count` options. */
const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowDown: (active, count) => (active + 1) % count,
  ArrowUp: (active, count) => (active <= 0 ? count : active) - 1,
  PageDown: (_, count) => count - 1,
  PageUp: () => 0,
}

/** The keys of a field or a list of results: arrows move, Enter takes, Esc goes back. */
export function listKeys({ count, active, onChoose, onEnter, onEscape }: ListKeys) {
  return (event: KeyboardEvent): void => {
    // Keys that only put together a character (input methods) are not ours.
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
    const move = MOVES[event.key]
    if (move && count > 0) onChoose(move(active, count))
    else if (event.key === 'Enter' && !event.shiftKey) onEnter()
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
  }
}
