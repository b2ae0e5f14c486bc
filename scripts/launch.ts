import { resolve } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { type Engine, getBrowser } from './browsers.ts'

/** The address of the extension's own pages is random in Firefox; tests fix it by this preference. */
const FIREFOX_UUID = '6f0c2a5e-1b7d-4c57-9a43-0e5b8d2f7c11'
export const FIREFOX_ID = 'bounce-lens@example.com'

/** Chromium asks its maker's servers at every start; a test asks nobody. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
]

export interface Launched {
  readonly browser: Browser
  readonly engine: Engine
  /** Where the extension's own pages are, with a slash at the end. */
  readonly extensionUrl: string
  readonly close: () => Promise<void>
}

interface LaunchOptions {
  /** A folder with an unpacked build; without one the browser runs bare. */
  readonly extension?: string
  readonly path?: string
  readonly language?: 'en' | 'fr'
  /** Whether a person watches; else the browser has no window. */
  readonly visible?: boolean
  readonly args?: readonly string[]
  /** Firefox's preferences over those that every test needs. */
  readonly preferences?: Readonly<Record<string, unknown>>
}

/** Starts a browser, headless unless somebody watches, with the extension when one is given. Close what you start. */
export async function launch(engine: Engine, options: LaunchOptions = {}): Promise<Launched> {
  const path = options.path ?? (await getBrowser(engine))
  const start = engine === 'chromium' ? launchChromium : launchFirefox
  const launched = await start(path, options)
  if (options.extension) await closeWelcome(launched.browser)
  return launched
}

/** In milliseconds: longer than an installation takes on a slow machine. */
const WELCOME_LIMIT = 10_000

/**
 * Closes the welcome page, which opens by itself after an installation and would take the front from a test's page.
 * Firefox's driver does not know its address: the page is asked.
 */
async function closeWelcome(browser: Browser): Promise<void> {
  const end = Date.now() + WELCOME_LIMIT
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.endsWith('/welcome.html')) return page.close()
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function launchChromium(path: string, options: LaunchOptions): Promise<Launched> {
  const { extension, language = 'en', visible = false, args = [] } = options
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: !visible,
    pipe: true,
    ...(extension && { enableExtensions: [resolve(extension)] }),
    args: [...QUIET, ...rootNeedsNoSandbox(), `--lang=${language}`, ...args],
    env: { ...process.env, LANGUAGE: language },
  })
  return {
    browser,
    engine: 'chromium',
    extensionUrl: extension ? await chromiumUrl(browser) : '',
    close: () => browser.close(),
  }
}

async function chromiumUrl(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  return `chrome-extension://${new URL(worker.url()).host}/`
}

async function launchFirefox(path: string, options: LaunchOptions): Promise<Launched> {
  const { extension, language = 'en', visible = false, args = [], preferences } = options
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: !visible,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      ...preferences,
    },
  })
  if (extension) await browser.installExtension(resolve(extension))
  return {
    browser,
    engine: 'firefox',
    extensionUrl: `moz-extension://${FIREFOX_UUID}/`,
    close: () => browser.close(),
  }
}

/** Chromium refuses to start as root with its sandbox. */
function rootNeedsNoSandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
