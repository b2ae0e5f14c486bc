/** What answers in the popup: all that is known of codes, and the views that cannot do without it. */
export { ComparePanel } from './compare-panel.tsx'
export { lookUp } from './look-up.ts'
export { PagePanel } from './page-panel.tsx'
