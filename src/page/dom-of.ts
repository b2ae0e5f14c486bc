import type { ComponentChildren } from 'preact'
import type { Description } from './jsx-runtime.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Builds the nodes that a view describes, once. The card shows a view and replaces it as a whole: it needs no
 * rendering library, which would be a quarter of the content script. Knows elements, texts, listeners and
 * components that are functions of their properties alone (no hooks).
 */
export function domOf(view: ComponentChildren, inSvg = false): DocumentFragment {
  const fragment = document.createDocumentFragment()
  for (const child of [view].flat(Number.POSITIVE_INFINITY)) {
    if (isDescription(child)) fragment.append(nodeOf(child, inSvg))
    else if (typeof child === 'string' || typeof child === 'number') fragment.append(String(child))
  }
  return fragment
}

function nodeOf({ type, props }: Description, inSvg: boolean): Node {
  if (typeof type === 'function') return domOf(type(props as never), inSvg)
  const isSvg = inSvg || type === 'svg'
  const element = isSvg ? document.createElementNS(SVG, type) : document.createElement(type)
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === undefined || value === null || value === false) continue
    if (typeof value === 'function') {
      element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    } else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(domOf(props.children, isSvg))
  return element
}

function isDescription(child: unknown): child is Description {
  return typeof child === 'object' && child !== null && 'type' in child
}
