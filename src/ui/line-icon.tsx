const PATHS = {
  clear: 'M6 6l8 8M14 6l-8 8',
  swap: 'M3 7h13m-3.5-3.5L16 7l-3.5 3.5M17 13H4m3.5-3.5L4 13l3.5 3.5',
  copy: 'M8 6.5h7.5v10H8zM12.5 6.5v-3H4.5v10H8',
  open: 'M11 2.5H5.5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1V7zM11 2.5V7h4.5M10 15V9.5M7.5 12L10 9.5l2.5 2.5',
  tab: 'M9 4H4v12h12v-5M12 3.5h4.5V8M16.5 3.5L9.5 10.5',
  language:
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M2.5 10h15M10 2.5c-5 4.5-5 10.5 0 15c5-4.5 5-10.5 0-15',
  options: 'M3 6h8m4 0h2M13 4v4M3 14h2m4 0h8M7 12v4',
  theme: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15v15M10 6l4.5 0M10 10h7M10 14l4.5 0',
} as const

/** A drawn sign beside or instead of a word; the word is said by what it stands in. */
export function LineIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 20 20" data-line="" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
