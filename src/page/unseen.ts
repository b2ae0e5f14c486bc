/** Elements whose text is never shown. */
export const UNSEEN: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TITLE',
  'IFRAME',
])
