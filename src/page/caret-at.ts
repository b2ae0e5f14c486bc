/** A place in the page: a node, and an offset in it. */
export type Caret = Pick<CaretPosition, 'offsetNode' | 'offset'>

/** The place in the text next to a point of the viewport; it may be far away where there is no text. */
export function caretAt(root: Node, x: number, y: number): Caret | null {
  const shadowRoots = root instanceof ShadowRoot ? [root] : []
  return document.caretPositionFromPoint(x, y, { shadowRoots })
}
