import { browser } from '../platform/browser.ts'
import type { FrameText } from './page-texts.ts'

/**
 * Scrolls to the next place of a text in a frame and selects it, as the browser's own search does.
 * @returns whether there is one.
 */
export async function findInPage(
  { tabId, frameId }: Omit<FrameText, 'text'>,
  text: string,
): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] }
    const [found] = await browser.scripting.executeScript({ target, func: find, args: [text] })
    return found?.result === true
  } catch {
    return false
  }
}

/** Runs in the page: it can use nothing from outside itself. window.find is in no standard, but in every browser. */
function find(text: unknown): boolean {
  const { find: search } = window as unknown as {
    find(text: unknown, matchCase: boolean, backwards: boolean, wrapAround: boolean): boolean
  }
  return search.call(window, text, false, false, true)
}
