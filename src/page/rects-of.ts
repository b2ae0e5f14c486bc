let scratch: Range | undefined

/** The rectangles of a range in the viewport, a line each; none when its text is hidden or gone. */
export function rectsOf(range: Readonly<StaticRangeInit>): DOMRect[] {
  return [...(ofRange(range, (live) => live.getClientRects()) ?? [])]
}

/** The rectangle around all lines of a range; undefined when its text is hidden or gone. */
export function boxOf(range: Readonly<StaticRangeInit>): DOMRect | undefined {
  const box = ofRange(range, (live) => live.getBoundingClientRect())
  return box?.height ? box : undefined
}

/**
 * Asks the browser of a range. One live range serves all: between uses it is parked at the document's start, where no
 * change of the page has to move it.
 */
function ofRange<Answer>(
  range: Readonly<StaticRangeInit>,
  ask: (live: Range) => Answer,
): Answer | undefined {
  scratch ??= document.createRange()
  try {
    scratch.setStart(range.startContainer, range.startOffset)
    scratch.setEnd(range.endContainer, range.endOffset)
    return ask(scratch)
  } catch {
    // The text has become shorter than the range; the next scan will drop it.
    return undefined
  } finally {
    // Takes its start along.
    scratch.setEnd(document, 0)
  }
}
