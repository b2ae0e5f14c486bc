import { shadowRootOf } from './shadow-root.ts'

/**
 * Takes away a card that an earlier version of this script has left behind: Firefox stops an old script at an
 * update without a word, and what it showed stays. Our host has no attributes; it is known by what is in it.
 */
export function removeOrphans(): void {
  for (const element of document.querySelectorAll(':root > div, :modal > div')) {
    if (shadowRootOf(element)?.querySelector('.card[popover]')) element.remove()
  }
}
