import type { ComponentChildren, FunctionComponent, VNode } from 'preact'
import type { Markup } from '../platform/messages.ts'

/**
 * A view as plain data: a card is written here and built in its frame, so that the content script, which every page
 * reads, carries neither the views nor a library for them. Knows elements, attributes and texts, and components
 * that are functions of their properties alone; listeners cannot travel and are left out.
 */
export function markupOf(view: ComponentChildren): Markup[] {
  return [view].flat(Number.POSITIVE_INFINITY).flatMap((child): Markup[] => {
    if (typeof child === 'string' || typeof child === 'number') return [String(child)]
    return isNode(child) ? markupOfNode(child) : []
  })
}

function markupOfNode({ type, props }: VNode): Markup[] {
  if (typeof type === 'function') return markupOf((type as FunctionComponent)(props))
  const { children, ...attributes } = props
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    isWritten(value) ? [[name, value === true ? '' : String(value)]] : [],
  )
  return [[type, Object.fromEntries(written), markupOf(children)]]
}

function isWritten(value: unknown): boolean {
  return value === true || typeof value === 'string' || typeof value === 'number'
}

function isNode(child: unknown): child is VNode {
  return typeof child === 'object' && child !== null && 'type' in child
}
