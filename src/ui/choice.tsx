import type { ComponentChildren } from 'preact'

export interface ChoiceProps<Value extends string> {
  readonly value: Value
  readonly values: readonly Value[]
  readonly nameOf: (value: Value) => string
  readonly onChange: (value: Value) => void
  readonly class?: string
  /** Said where the label is a sign alone. */
  readonly title?: string
  /** The label. */
  readonly children: ComponentChildren
}

/** One of a few words, to be chosen from a list, with its label before it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { value, values, nameOf, onChange, children, ...ofLabel } = props
  return (
    <label {...ofLabel}>
      {children}
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((known) => known === currentTarget.value)
          if (chosen) onChange(chosen)
        }}
      >
        {values.map((known) => (
          <option key={known} value={known}>
            {nameOf(known)}
          </option>
        ))}
      </select>
    </label>
  )
}
