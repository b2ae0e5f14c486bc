import { browser } from '../platform/browser.ts'
import { EDITABLE } from '../platform/editable.ts'

/** The text of one frame of the page on which the popup was opened. */
export interface FrameText {
  readonly tabId: number
  readonly frameId: number
  readonly text: string
  /** Its address, and those of the frames in it. */
  readonly address: string
  readonly shows: readonly string[]
}

/** Per frame, in UTF-16 units: more than any mail, and some ten thousand lines of a log. */
const MAX_TEXT = 2_000_000

/** What stands in fields is no text of the page for the browser either. */
const EDITOR = `:is(${EDITABLE}):not(input,textarea)`

/**
 * What can be read of the page in the active tab, frame by frame, once and on the user's own wish (activeTab), but for
 * what somebody writes there. Nothing of it is kept. Undefined where the browser lets no extension read: its own
 * pages, its store.
 */
export async function pageTexts(): Promise<readonly FrameText[] | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const tabId = tab?.id
    if (tabId === undefined) return undefined
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: readFrame,
      args: [MAX_TEXT, EDITOR],
    })
    return frames.flatMap(({ frameId, result }) =>
      result ? { tabId, frameId, ...(result as ReturnType<typeof readFrame>) } : [],
    )
  } catch {
    return undefined
  }
}

/** Runs in the page: it can use nothing from outside itself. */
function readFrame(max: unknown, editor: unknown): Pick<FrameText, 'text' | 'address' | 'shows'> {
  const editors = String(editor)
  /** As the browser gives it; around an editor piece by piece, each block in lines of its own. */
  const textOf = (node: Node): string => {
    if (node instanceof Text) return node.data
    if (!(node instanceof HTMLElement) || node.matches(editors)) return ''
    if (node.nodeName === 'BR') return '\n'
    const { display } = getComputedStyle(node)
    const hasNoBox = display === 'contents'
    if (!hasNoBox && !node.checkVisibility()) return ''
    const isWhole = !hasNoBox && !node.querySelector(editors)
    const text = isWhole ? node.innerText : [...node.childNodes].map(textOf).join('')
    return /^(?:inline|contents)/.test(display) ? text : `\n${text}\n`
  }
  const { body, designMode } = document
  return {
    text: (body && designMode !== 'on' ? textOf(body) : '').slice(0, Number(max)),
    address: location.href,
    shows: [...document.querySelectorAll('iframe')].map(({ src }) => src).slice(0, 100),
  }
}
