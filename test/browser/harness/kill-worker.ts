import type { Page } from 'puppeteer-core'
import type { Launched } from '../../../scripts/launch.ts'
import { until } from './until.ts'

/**
 * Ends the worker, as browsers do with one that rests. Firefox can only be waited for: launch it with the preference
 * `extensions.background.idle.timeout`, in milliseconds.
 * @param own one of the extension's own pages.
 */
export async function killWorker({ browser, engine }: Launched, own: Page): Promise<void> {
  if (engine === 'firefox') {
    const rests = () => own.evaluate(() => chrome.extension.getBackgroundPage() === null)
    await until('the end of the event page', rests)
    return
  }
  const target = browser.targets().find((each) => each.type() === 'service_worker')
  if (!target) return
  await (await target.worker())?.close()
  // A message of an open page may start another one at once.
  await until('the end of the worker', async () => !browser.targets().includes(target))
}
