/** By their text: one serves all cards of a frame, so that a browser reads it once. */
const sheets = new Map<string, CSSStyleSheet>()

/**
 * Gives a document or shadow root a style of ours. An adopted sheet, as the page's policy may forbid
 * style elements; it leaves no trace in the page's tree.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  let sheet = sheets.get(css)
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    sheets.set(css, sheet)
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
