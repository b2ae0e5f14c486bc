import type { Permanence } from '../knowledge/verdict.ts'

/** A shape of its own for each verdict, so that colour alone never tells: octagon, clock, tick. */
const SHAPES: Readonly<Record<Permanence, { readonly outline: string; readonly sign: string }>> = {
  permanent: {
    outline: 'M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z',
    sign: 'M7 7l6 6M13 7l-6 6',
  },
  temporary: {
    outline: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
    sign: 'M10 5.5V10l3 2',
  },
  success: { outline: '', sign: 'M3.5 10.5l4.5 4.5l8.5-10' },
}

/** The sign of a verdict, in the text's colour. Decoration: the words beside it say the same. */
export function VerdictIcon({ permanence }: { readonly permanence: Permanence }) {
  const { outline, sign } = SHAPES[permanence]
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={outline + sign} />
    </svg>
  )
}
