import { EDITABLE } from '../platform/editable.ts'

/** What stands between two texts that a reader sees apart. The order is that of their strength. */
export const GAPS = ['', ' ', '\t', '\n', '\n\n'] as const
export type Gap = 0 | 1 | 2 | 3 | 4
const NONE = 0
const BLANK = 1
export const CELL = 2
export const LINE = 3
export const PARAGRAPH = 4

/** Most consoles build their tables of other elements, and say so (ARIA 1.2 §5.3). */
const CELL_ROLE = /^(?:grid)?cell$|^(?:column|row)header$/

const EDITOR = `textarea,input,select,${EDITABLE}`

/** Elements whose kind nearly every page leaves as it is: asking for the style of each would cost 2 µs. */
const USUAL: Readonly<Record<string, Gap>> = {
  DIV: LINE,
  LI: LINE,
  TR: LINE,
  P: PARAGRAPH,
  H1: PARAGRAPH,
  H2: PARAGRAPH,
  H3: PARAGRAPH,
  H4: PARAGRAPH,
  H5: PARAGRAPH,
  H6: PARAGRAPH,
  BLOCKQUOTE: PARAGRAPH,
  HR: PARAGRAPH,
  UL: PARAGRAPH,
  OL: PARAGRAPH,
  DL: PARAGRAPH,
  TABLE: PARAGRAPH,
  TD: CELL,
  TH: CELL,
  BR: NONE,
  B: NONE,
}

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]'
const HEADING = 'th,[role=columnheader]'

/** How this page shows its text, as far as it was asked: kept for the length of one scan. */
export class Reading {
  readonly #readable = new Map<Element, boolean>()
  /** Of the few elements that the browser calls hidden. */
  readonly #shown = new Map<Element, boolean>()
  readonly #edited = new Map<Element, boolean>()
  readonly #gaps = new Map<Element, Gap>()
  readonly #keepsLines = new Map<Element, boolean>()
  readonly #headings = new Map<Element, Element | null>()

  /** Whether a reader sees this text, and nobody is writing it. */
  isReadable(text: Text): boolean {
    return ask(this.#readable, text, (parent) => !this.#isEdited(parent) && this.#isShown(parent))
  }

  /** Whether somebody writes here: a field, an editable part of the page or the whole document. */
  #isEdited(element: Element): boolean {
    const path: Element[] = []
    let above: Element | null = element
    for (; above && !this.#edited.has(above); above = parentOf(above)) path.push(above)
    let isEdited = above ? this.#edited.get(above) === true : document.designMode === 'on'
    for (const each of path.reverse()) {
      isEdited ||= each.matches(EDITOR)
      this.#edited.set(each, isEdited)
    }
    return isEdited
  }

  /** The outermost element that has no place on the page, and so takes this text's; undefined when the text is shown. */
  hiddenAround(text: Text): Element | undefined {
    let place: Element | undefined
    for (let above = parentOf(text); above && !this.#isShown(above); above = parentOf(above)) {
      place = above
    }
    return place
  }

  /**
   * Whether an element has a place on the page: no `display: none` above it, nor collapsed details. One that is all
   * content, such as a slot, has its parent's.
   */
  #isShown(element: Element): boolean {
    const isIn = (parent: Element | null) =>
      parent !== null && hasNoBox(element) && this.#isShown(parent)
    return (
      element.checkVisibility() || remember(this.#shown, element, () => isIn(parentOf(element)))
    )
  }

  /** What an element's edges put between the texts on either side. */
  gapOf(element: Element): Gap {
    const role = element.getAttribute('role')
    if (role && CELL_ROLE.test(role)) return CELL
    const usual = USUAL[element.nodeName]
    // What is usually within a line may be made one of its own: by a class or a style, hardly without any.
    if (usual !== undefined && !(usual === NONE && element.hasAttributes())) return usual
    return remember(this.#gaps, element, () => gapOfStyle(element))
  }

  /** The row of headings of the table in which a text stands. */
  headingOf(text: Text): Element | null {
    const table = text.parentElement?.closest(TABLE)
    if (!table) return null
    return remember(
      this.#headings,
      table,
      () => table.querySelector(HEADING)?.closest('tr,[role=row]') ?? null,
    )
  }

  /** Whether line breaks in this text are shown as such (`white-space: pre` and its kin). */
  keepsLines(text: Text): boolean {
    return ask(this.#keepsLines, text, (parent) =>
      /pre|break/.test(getComputedStyle(parent).whiteSpace),
    )
  }
}

/** Asks of the element that holds a text; no to a text that none holds. */
function ask(
  known: Map<Element, boolean>,
  text: Text,
  question: (parent: Element) => boolean,
): boolean {
  const parent = parentOf(text)
  return parent !== null && remember(known, parent, () => question(parent))
}

/** The element around a node; around what a shadow root holds directly, its host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? hostOf(node)
}

/** The element whose shadow root holds this node; null in the document itself. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** Whether an element is all content: it has no box of its own, but what is in it has. */
export function hasNoBox(element: Element): boolean {
  return getComputedStyle(element).display === 'contents'
}

function gapOfStyle(element: Element): Gap {
  const { display } = getComputedStyle(element)
  if (/^(?:inline|contents|none|ruby.*)$/.test(display)) return NONE
  // Pages that move their letters give each a box of its own.
  if (display.startsWith('inline')) return element.textContent.length === 1 ? NONE : BLANK
  return display === 'table-cell' ? CELL : LINE
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, ask: () => Value): Value {
  const value = known.get(key)
  if (value !== undefined) return value
  const answer = ask()
  known.set(key, answer)
  return answer
}
