import type { Markup } from '../platform/messages.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Builds the nodes that the worker has described. Texts stay texts. */
export function domOf(markup: readonly Markup[], inSvg = false): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const piece of markup) {
    if (typeof piece === 'string') {
      fragment.append(piece)
      continue
    }
    const [name, attributes, content] = piece
    const isSvg = inSvg || name === 'svg'
    const element = isSvg ? document.createElementNS(SVG, name) : document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value)
    }
    element.append(domOf(content, isSvg))
    fragment.append(element)
  }
  return fragment
}
