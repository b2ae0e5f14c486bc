import { browser } from '../platform/browser.ts'

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

/**
 * What can be read of the page in the active tab, frame by frame, once and on the user's own wish (activeTab).
 * Nothing of it is kept. Undefined where the browser lets no extension read: its own pages, its store.
 */
export async function pageTexts(): Promise<readonly FrameText[] | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const tabId = tab?.id
    if (tabId === undefined) return undefined
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: readFrame,
      args: [MAX_TEXT],
    })
    return frames.flatMap(({ frameId, result }) =>
      result ? { tabId, frameId, ...(result as ReturnType<typeof readFrame>) } : [],
    )
  } catch {
    return undefined
  }
}

/** Runs in the page: it can use nothing from outside itself. */
function readFrame(max: unknown): Pick<FrameText, 'text' | 'address' | 'shows'> {
  return {
    text: (document.body?.innerText ?? '').slice(0, Number(max)),
    address: location.href,
    shows: [...document.querySelectorAll('iframe')].map(({ src }) => src).slice(0, 100),
  }
}
