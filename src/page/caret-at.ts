/** A place in the page: a node, and an offset in it. */
export interface Caret {
  readonly node: Node
  readonly offset: number
}

/** The place in the text next to a point of the viewport; it may be far away where there is no text. */
export function caretAt(root: Node, x: number, y: number): Caret | undefined {
  const shadowRoots = root instanceof ShadowRoot ? [root] : []
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots })
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
