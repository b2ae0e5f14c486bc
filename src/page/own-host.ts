const hosts = new WeakSet<Node>()

/** Makes the element that carries a card. It has no attributes: the page can tell nothing from it. */
export function createHost(): HTMLElement {
  const host = document.createElement('div')
  hosts.add(host)
  return host
}

/** Whether a node is an element of ours: nothing to read, and no change of the page. */
export function isOwnHost(node: Node): boolean {
  return hosts.has(node)
}
