import lines from '../platform/marks.css?raw'
import bold from '../platform/marks-bold.css?raw'
import tint from '../platform/marks-tint.css?raw'
import type { Settings } from '../platform/settings.ts'

/** A style sheet for the marks, and whose it is taken for in the page's cascade. */
export interface MarkSheet {
  readonly css: string
  readonly origin: 'USER' | 'AUTHOR'
}

/** The sheets of each mark style. A ground has to be the page's own: of user styles Chromium paints none. */
export const MARK_SHEETS: Readonly<Record<Settings['markStyle'], readonly MarkSheet[]>> = {
  lines: [{ css: lines, origin: 'USER' }],
  bold: [{ css: lines + bold, origin: 'USER' }],
  tint: [
    { css: lines, origin: 'USER' },
    { css: tint, origin: 'AUTHOR' },
  ],
}
