import type { Markup } from '../platform/messages.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Builds what the worker has described. Texts stay texts. */
export function domOf(markup: Markup, inSvg = false): Element | string {
  if (typeof markup === 'string') return markup
  const [name, attributes, content] = markup
  const isSvg = inSvg || name === 'svg'
  const element = isSvg ? document.createElementNS(SVG, name) : document.createElement(name)
  for (const each of Object.entries(attributes)) element.setAttribute(...each)
  element.append(...content.map((piece) => domOf(piece, isSvg)))
  return element
}
