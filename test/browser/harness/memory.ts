import type { Page } from 'puppeteer-core'
import { isFirefox } from './shadow-roots.ts'

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>
}

/** In Firefox's own scope: collects what is garbage in all pages, and answers the pages' memory in bytes. */
const PAGES_MEMORY = `(async () => {
  Services.obs.notifyObservers(null, 'child-mmu-request')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const { children } = await ChromeUtils.requestProcInfo()
  return children.filter(({ type }) => /^web/.test(type)).reduce((sum, { memory }) => sum + memory, 0)
})()`

/** What a page holds in bytes, our script included, after its garbage went: Chromium's heap, Firefox's process. */
export async function memoryOf(page: Page): Promise<number> {
  return isFirefox(page) ? processSize(page) : heapSize(page)
}

async function heapSize(page: Page): Promise<number> {
  const client = await page.createCDPSession()
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  await client.detach()
  return usedSize
}

async function processSize(page: Page): Promise<number> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = tree.result.contexts as { context: string }[]
  const answer = await connection.send('script.evaluate', {
    expression: PAGES_MEMORY,
    target: { context: window?.context },
    awaitPromise: true,
  })
  return (answer.result.result as { value: number }).value
}
