import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/launch.ts'
import { inFirefoxWindow } from './firefox-window.ts'

/** The memory of a page's process after everything unused was given back, in bytes. */
export async function memoryOf({ engine, browser }: Launched, page: Page): Promise<number> {
  if (engine === 'firefox') {
    const address = JSON.stringify(await page.evaluate(() => location.href))
    return Number(await inFirefoxWindow(browser, collectAndMeasure(address)))
  }
  const client = await page.createCDPSession()
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage')
  await client.send('Performance.enable')
  const { metrics } = await client.send('Performance.getMetrics')
  await client.detach()
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
}

/** Firefox counts by process: that of the tab with the address. */
function collectAndMeasure(address: string): string {
  return `(async () => {
    const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec === ${address})
    for (let i = 0; i < 3; i++) {
      Services.obs.notifyObservers(null, 'child-mmu-request')
      Services.obs.notifyObservers(null, 'child-gc-request')
      Services.obs.notifyObservers(null, 'child-cc-request')
      await new Promise((resolve) => setTimeout(resolve, 400))
    }
    const pid = tab.linkedBrowser.browsingContext.currentWindowGlobal.osPid
    const { children } = await ChromeUtils.requestProcInfo()
    return String(children.find((child) => child.pid === pid)?.memory)
  })()`
}
