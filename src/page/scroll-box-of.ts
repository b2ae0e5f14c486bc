/** The nearest box around an element in which it is scrolled up and down; none where only the page scrolls it. */
export function scrollBoxOf(element: Element | null): Element | undefined {
  for (let box = element; box; ) {
    const { overflowY, position } = getComputedStyle(box)
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(overflowY)) return box
    if (position === 'fixed') return undefined
    // What is placed is scrolled by what it is placed in.
    box = position === 'absolute' ? (box as HTMLElement).offsetParent : box.parentElement
  }
  return undefined
}
