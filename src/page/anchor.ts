import type { Box, DrawRequest } from '../platform/messages.ts'
import type { Hit } from './hit.ts'
import { rectsOf } from './rects-of.ts'
import { scrollBoxOf } from './scroll-box-of.ts'

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
    const code = boxOf(hit)
    const scrolled = scrollBoxOf(node.parentElement)?.getBoundingClientRect()
    const isAway = code && scrolled && (code.bottom < scrolled.top || code.top > scrolled.bottom)
    return isAway ? undefined : code
  }
  return { hit, node, box }
}

/** The anchor of what is selected in this frame; undefined when nothing is, or only in a field. */
export function anchorOfSelection(): Anchor | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed) return undefined
  const range = new StaticRange(selection.getRangeAt(0))
  return { node: range.startContainer, box: () => boxOf({ range }) }
}

/** The rectangle around all lines of a code. */
export function boxOf({ range }: Pick<Hit, 'range'>): Box | undefined {
  const rects = rectsOf(range)
  if (rects.length === 0) return undefined
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    top: Math.min(...rects.map((rect) => rect.top)),
    right: Math.max(...rects.map((rect) => rect.right)),
    bottom: Math.max(...rects.map((rect) => rect.bottom)),
  }
}

/**
 * The anchor of a code in a frame below this one: the frame under the pointer, or with the focus. The frame is known
 * by its place only: a code in a frame nested deeper, or transformed, is taken to be the whole frame that this
 * document sees.
 */
export function anchorInFrame({ code, frame: size, byKey }: DrawRequest): Anchor | undefined {
  const frame = byKey ? document.activeElement : document.querySelector('iframe:hover, frame:hover')
  if (!frame || !/^I?FRAME$/i.test(frame.nodeName)) return undefined
  const isWhole =
    Math.abs(frame.clientWidth - size.width) > 2 || Math.abs(frame.clientHeight - size.height) > 2
  const box = () => {
    const { left, top, right, bottom } = frame.getBoundingClientRect()
    if (!frame.isConnected || right <= left) return undefined
    if (isWhole) return { left, top, right, bottom }
    const x = left + frame.clientLeft
    const y = top + frame.clientTop
    return {
      left: x + code.left,
      top: y + code.top,
      right: x + code.right,
      bottom: y + code.bottom,
    }
  }
  return { node: frame, box }
}
