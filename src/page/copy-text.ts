/**
 * Copies a text, on the user's click. By the copy event, not navigator.clipboard: that one is missing in frames
 * without its permission and on pages without https. The page's own listeners do not hear of it.
 * @returns whether it worked.
 */
export function copyText(text: string): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
  }
  addEventListener('copy', onCopy, true)
  try {
    return document.execCommand('copy')
  } finally {
    removeEventListener('copy', onCopy, true)
  }
}
