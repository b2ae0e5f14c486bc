import type { Box, DrawRequest } from '../platform/messages.ts'
import type { Hit } from './hit.ts'
import { boxOf } from './rects-of.ts'
import { scrollBoxOf } from './scroll-box-of.ts'
import { shadowRootOf } from './shadow-root.ts'

/** What a card belongs to: a code of this frame, or a place in a frame that is too small for a card. */
export interface Anchor {
  /** The code, when it is in this frame. */
  readonly hit?: Hit
  /** Where the code is in the viewport now; undefined when it is not to be seen any more. */
  readonly box: () => Box | undefined
  /** A node beside which the card hangs: what is inert or covered there, is so for the card. */
  readonly node: Node
}

/** The anchor of a code in this frame. */
export function anchorOf(hit: Hit): Anchor {
  const node = hit.range.startContainer
  const box = () => {
    const code = boxOf(hit.range)
    const scrolled = scrollBoxOf(node.parentElement)?.getBoundingClientRect()
    const isAway = code && scrolled && (code.bottom < scrolled.top || code.top > scrolled.bottom)
    return isAway ? undefined : code
  }
  return { hit, node, box }
}

/** The anchor of what is selected in this frame; undefined when nothing is, or only in a field. */
export function anchorOfSelection(): Anchor | undefined {
  const selection = getSelection()
  if (selection?.isCollapsed !== false) return undefined
  const range = new StaticRange(selection.getRangeAt(0))
  return { node: range.startContainer, box: () => boxOf(range) }
}

/** The innermost element with the focus, or under the pointer, also in shadow roots. */
function innermostIn(root: Document | ShadowRoot, byKey: boolean): Element | null | undefined {
  const element = byKey ? root.activeElement : [...root.querySelectorAll(':hover')].at(-1)
  const inside = element && shadowRootOf(element)
  return (inside && innermostIn(inside, byKey)) ?? element
}

/**
 * The anchor of a code in a frame below this one: the frame under the pointer, or with the focus. The frame is known
 * by its place only: a code in a frame nested deeper, or transformed, is taken to be the whole frame that this
 * document sees.
 */
export function anchorInFrame({ code, frame: size, byKey }: DrawRequest): Anchor | undefined {
  const frame = innermostIn(document, byKey)
  if (!frame?.matches('iframe,frame')) return undefined
  const isWhole = Math.hypot(frame.clientWidth - size.width, frame.clientHeight - size.height) > 3
  const box = () => {
    const whole = frame.getBoundingClientRect()
    if (!whole.width) return undefined
    if (isWhole) return whole
    const x = whole.left + frame.clientLeft
    const y = whole.top + frame.clientTop
    return {
      left: x + code.left,
      top: y + code.top,
      right: x + code.right,
      bottom: y + code.bottom,
    }
  }
  return { node: frame, box }
}
