import type { Page } from 'puppeteer-core'

/** Puts a text into the popup's field, as a paste does. */
export async function pasteInto(popup: Page, words: string): Promise<void> {
  await popup.evaluate((pasted) => {
    const field = document.querySelector('textarea')
    if (!field) return
    field.value = pasted
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, words)
}
