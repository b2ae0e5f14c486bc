import type { Page } from 'puppeteer-core'

/**
 * What does not fit its place on a page, a line each: a page that scrolls sideways, a text wider than its box or cut off
 * below, controls that lie over each other.
 */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1
    const found: string[] = []
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').slice(0, 40)}”`
    const root = document.documentElement
    const sideways = !/hidden|clip/.test(getComputedStyle(root).overflowX)
    if (sideways && root.scrollWidth > root.clientWidth + SLACK)
      found.push(`the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`)
    const hidden = (element: Element) =>
      element.closest('.unseen, svg, option') !== null ||
      getComputedStyle(element).clipPath !== 'none' ||
      element.getClientRects().length === 0
    // What floats over the page on purpose: suggestions, and the buttons that stay below a text that scrolls.
    const floats = (element: Element) =>
      element.closest('.code-field .results, .explanation-actions') !== null
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (hidden(element) || element.clientWidth === 0) continue
      const style = getComputedStyle(element)
      const scrolls = /auto|scroll/.test(style.overflowX)
      if (
        element.scrollWidth > element.clientWidth + SLACK &&
        !scrolls &&
        style.textOverflow !== 'ellipsis' &&
        !element.matches(':has(> .results)')
      )
        found.push(`too wide, ${element.scrollWidth} in ${element.clientWidth}: ${named(element)}`)
      const cut = /hidden|clip/.test(style.overflowY) && style.textOverflow !== 'ellipsis'
      if (cut && element.scrollHeight > element.clientHeight + SLACK)
        found.push(`cut off, ${element.scrollHeight} in ${element.clientHeight}: ${named(element)}`)
    }
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary',
      ),
    ].filter((control) => !hidden(control) && isReached(control))
    controls.forEach((control, index) => {
      const a = control.getBoundingClientRect()
      for (const other of controls.slice(index + 1)) {
        const b = other.getBoundingClientRect()
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        const apart = wide <= SLACK || high <= SLACK
        // A field has room of its own for the buttons that stand in it.
        if (apart || control.contains(other) || other.closest('.in-field')) continue
        if (floats(control) !== floats(other)) continue
        found.push(`one over the other: ${named(control)} and ${named(other)}`)
      }
    })
    return found

    /** Whether it is what the pointer would meet at its middle: what is scrolled away lies under other things. */
    function isReached(control: Element): boolean {
      const { left, top, width, height } = control.getBoundingClientRect()
      const met = document.elementFromPoint(left + width / 2, top + height / 2)
      return met !== null && (control.contains(met) || met.contains(control))
    }
  })
}
