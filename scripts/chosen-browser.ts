import { parseArgs } from 'node:util'
import { chooseBrowser, type Engine, getBrowser, installedBrowser } from './browsers.ts'

/** The browser that `--browser NAME` on our command line chooses; else an installed one, Chromium before Firefox; else we get one. */
export async function chosenBrowser(): Promise<{ engine: Engine; path: string }> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } })
  if (values.browser) return chooseBrowser(values.browser)
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = await installedBrowser(engine)
    if (path) return { engine, path }
  }
  return { engine: 'chromium', path: await getBrowser('chromium') }
}
