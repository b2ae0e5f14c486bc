/**
 * The element whose shadow root holds this node; null in the document itself.
 * Told by the root's own property: in Firefox an extension pays for each of a page's globals, `ShadowRoot` among them.
 */
export function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null
}
