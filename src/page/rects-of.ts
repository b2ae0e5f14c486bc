let scratch: Range | undefined

/**
 * The rectangles of a range in the viewport; none when its text is hidden or gone. One live range
 * serves all: between uses it is parked at the document's start, where no change of the page has to move it.
 */
export function rectsOf(range: Readonly<StaticRangeInit>): DOMRect[] {
  scratch ??= document.createRange()
  try {
    scratch.setStart(range.startContainer, range.startOffset)
    scratch.setEnd(range.endContainer, range.endOffset)
    return [...scratch.getClientRects()]
  } catch {
    // The text has become shorter than the range; the next scan will drop it.
    return []
  } finally {
    // Takes its start along.
    scratch.setEnd(document, 0)
  }
}
