import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import './tabs.css'

export interface TabsProps {
  readonly tabs: readonly { readonly label: string; readonly content: ComponentChildren }[]
  readonly active: number
  readonly onActivate: (index: number) => void
  /** What stands at the end of the row of tabs. */
  readonly children?: ComponentChildren
}

const MOVES: Readonly<Record<string, (active: number, count: number) => number>> = {
  ArrowRight: (active, count) => (active + 1) % count,
  ArrowLeft: (active, count) => (active + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** Panels of which one is shown; the arrow keys go from tab to tab (the ARIA pattern of tabs). */
export function Tabs({ tabs, active, onActivate, children }: TabsProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(active, tabs.length)
    if (next === undefined) return
    event.preventDefault()
    onActivate(next)
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <>
      <div class="tabs">
        <div ref={list} role="tablist">
          {tabs.map(({ label }, index) => (
            <button
              key={label}
              id={`${id}-tab-${index}`}
              type="button"
              role="tab"
              aria-selected={index === active}
              aria-controls={`${id}-panel`}
              tabIndex={index === active ? 0 : -1}
              onClick={() => onActivate(index)}
              onKeyDown={move}
            >
              {label}
            </button>
          ))}
        </div>
        <div>{children}</div>
      </div>
      <div
        key={active}
        id={`${id}-panel`}
        class="panel"
        role="tabpanel"
        aria-labelledby={`${id}-tab-${active}`}
      >
        {tabs[active]?.content}
      </div>
    </>
  )
}
