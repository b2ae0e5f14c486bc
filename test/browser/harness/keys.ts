import type { Page } from 'puppeteer-core'

/**
 * Goes to the next or previous code of a page on 127.0.0.1, and opens its card. Browsers keep their shortcuts from the
 * driver: asks each frame what the worker asks it at the command.
 * @param own one of the extension's own pages.
 * @param page the only page on that host.
 * @param enter whether to begin at the first (or last) code.
 * @returns whether there was one.
 */
export async function step(own: Page, direction: 1 | -1, enter: boolean): Promise<boolean> {
  return own.evaluate(
    async (request) => {
      const scope = globalThis as unknown as { browser?: typeof chrome }
      const { tabs, scripting } = scope.browser ?? chrome
      const tabId = (await tabs.query({ url: 'http://127.0.0.1/*' }))[0]?.id ?? 0
      const frames = await scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => CSS.highlights.size > 0,
      })
      for (const { frameId, result } of frames) {
        if (result && (await tabs.sendMessage(tabId, request, { frameId }))) return true
      }
      return false
    },
    { name: 'step', direction, enter },
  )
}
