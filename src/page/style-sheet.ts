/**
 * Gives a document or shadow root a style of ours. An adopted sheet, as the page's policy may forbid
 * style elements; it leaves no trace in the page's tree.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
