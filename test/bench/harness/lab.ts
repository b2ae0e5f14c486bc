import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { Engine } from '../../../scripts/browsers.ts'
import { type Launched, launch } from '../../../scripts/launch.ts'
import { type PageServer, servePages } from '../../browser/harness/serve-pages.ts'
import { ENGINES, LOCAL_BUILD } from '../../browser/harness/session.ts'
import { type Figure, skipped } from './figure.ts'

const SCRIPT = readFileSync(join(import.meta.dirname, 'lab-page.js'), 'utf8')
const HTML = `<!doctype html><meta charset="utf-8"><style>p, div { margin: 0 }</style><body><script>${SCRIPT}</script>`

/** Firefox ends an event page that has rested this long, in milliseconds. */
const IDLE = 1000

/** A browser with the extension, and an empty page that can fill itself. */
export interface Lab extends Launched {
  /** Opens the page where the extension runs, or on a host that it does not know. */
  readonly open: (withExtension?: boolean) => Promise<Page>
}

/** Measures something in both browsers, one after the other; a browser or build that is missing is told. */
export async function inBothBrowsers(measure: (lab: Lab) => Promise<Figure[]>): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const engine of ENGINES) {
    const measured = await inBrowser(engine, measure).catch((error: Error) => [
      skipped(engine, error.message.split('\n')[0] ?? ''),
    ])
    figures.push(...measured.map((figure) => ({ ...figure, name: `${figure.name}, ${engine}` })))
  }
  return figures
}

async function inBrowser(
  engine: Engine,
  measure: (lab: Lab) => Promise<Figure[]>,
): Promise<Figure[]> {
  if (!existsSync(LOCAL_BUILD[engine])) throw new Error('no build')
  const server = await servePages({ '/': { html: HTML } })
  const launched = await launch(engine, {
    extension: LOCAL_BUILD[engine],
    // Firefox rounds its clock to a millisecond otherwise.
    preferences: {
      'privacy.reduceTimerPrecision': false,
      'extensions.background.idle.timeout': IDLE,
    },
  })
  try {
    return await measure({ ...launched, open: (with_ = true) => openPage(launched, server, with_) })
  } finally {
    await launched.close()
    server.close()
  }
}

async function openPage(
  { browser }: Launched,
  server: PageServer,
  withExtension: boolean,
): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1000, height: 700 })
  const url = server.url('/')
  // RFC 6761 §6.3: every name below localhost is this machine; the local builds run on the name itself alone.
  await page.goto(withExtension ? url : url.replace('127.0.0.1', 'bare.localhost'))
  await page.bringToFront()
  return page
}
