import { shadowRootOf } from './shadow-root.ts'

/**
 * Takes away a card that an earlier version of this script has left behind: Firefox stops an old script at an
 * update without a word, and what it showed stays. Our host has no attributes; it is known by what is in it.
 */
export function removeOrphans(): void {
  const parents = [document.documentElement, ...document.querySelectorAll(':modal')]
  for (const element of parents.flatMap((parent) => [...(parent?.children ?? [])])) {
    if (element.nodeName === 'DIV' && shadowRootOf(element)?.querySelector('.card[popover]')) {
      element.remove()
    }
  }
}
