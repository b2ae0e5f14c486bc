import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { Session } from './session.ts'
import { until } from './until.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

export interface OwnPageOptions {
  readonly width?: number
  readonly height?: number
  readonly language?: 'en' | 'fr'
  readonly theme?: 'light' | 'dark'
}

/** Opens one of the extension's own pages in a tab, in a language and a theme. */
export async function ownPage(
  { browser, engine, extensionUrl }: Session,
  path: string,
  { width = 400, height = 560, language = 'en', theme = 'light' }: OwnPageOptions = {},
): Promise<Page> {
  const page = await browser.newPage()
  // The welcome page opens over it on a first start; a page that is behind is not painted.
  await page.bringToFront()
  await page.setViewport({ width, height })
  // Firefox never says that a page of an extension has loaded.
  const loading = page.goto(`${extensionUrl}src/ui/${path}`)
  if (engine === 'chromium') await loading
  else loading.catch(() => {})
  const shown = () => page.evaluate(() => document.querySelector('.settings select') !== null)
  await until(path, () => shown().catch(() => false))
  await setLook(page, { language, theme })
  return page
}

/** Chooses a language and a theme in the foot of one of our pages. */
export async function setLook(
  page: Page,
  { language, theme }: Required<Pick<OwnPageOptions, 'language' | 'theme'>>,
): Promise<void> {
  await page.select('.settings label:nth-of-type(1) select', language)
  await page.select('.settings label:nth-of-type(2) select', theme)
  await until(language, () =>
    page.evaluate(
      (wanted) =>
        document.documentElement.lang === wanted[0] &&
        document.documentElement.dataset.theme === wanted[1],
      [language, theme],
    ),
  )
}

/** What axe-core finds wrong with what the page shows now, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const found = await axe.run()
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}
