import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers'

export type Engine = 'chromium' | 'firefox'

interface EngineNames {
  /** Names looked for on PATH, the best first. */
  readonly commands: readonly string[]
  /** Where macOS and Windows keep it. */
  readonly places: readonly string[]
  readonly debianPackages: readonly string[]
  readonly download: Browser
}

const PROGRAMS = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined)

const ENGINES: Readonly<Record<Engine, EngineNames>> = {
  chromium: {
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...PROGRAMS.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...PROGRAMS.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
    debianPackages: ['chromium'],
    download: Browser.CHROME,
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debianPackages: ['firefox-esr', 'firefox'],
    download: Browser.FIREFOX,
  },
}

const DOWNLOADS = join(import.meta.dirname, '../.browsers')

/** Nothing found and nothing to be had: the sentence says what the user can do. */
export class NoBrowser extends Error {}

/** The environment variable that names an engine's program: BROWSER_CHROMIUM or BROWSER_FIREFOX. */
export const variableOf = (engine: Engine) => `BROWSER_${engine.toUpperCase()}`

/** A browser of this engine that is here: the one its environment variable names, else one we find. */
export async function installedBrowser(engine: Engine): Promise<string | undefined> {
  const named = process.env[variableOf(engine)]
  if (named) {
    if (existsSync(named)) return named
    throw new NoBrowser(`${variableOf(engine)} names ${named}, and there is no such file.`)
  }
  const { commands, places } = ENGINES[engine]
  return [...commands.map(onPath), ...places, await downloaded(engine)].find(
    (path) => path !== undefined && existsSync(path) && starts(path),
  )
}

/**
 * A browser of this engine: the installed one, else the system's package where we are root on Debian or
 * Ubuntu, else a download into .browsers. Rejects with NoBrowser.
 */
export async function getBrowser(engine: Engine): Promise<string> {
  const found =
    (await installedBrowser(engine)) ?? (await installPackage(engine)) ?? (await download(engine))
  if (found) return found
  throw new NoBrowser(
    `No ${engine} here: install one, or set ${variableOf(engine)} to the path of its program.`,
  )
}

/** The browser that `--browser` names: an engine, a brand such as `edge`, or the path of a program. */
export async function chooseBrowser(name: string): Promise<{ engine: Engine; path: string }> {
  const engine: Engine = /firefox/i.test(basename(name)) ? 'firefox' : 'chromium'
  if (existsSync(name)) return { engine, path: name }
  if (name === engine) return { engine, path: await getBrowser(engine) }
  const { commands, places } = ENGINES[engine]
  const brand = [...commands.map(onPath), ...places].find(
    (path) => path?.toLowerCase().includes(name.toLowerCase()) && existsSync(path) && starts(path),
  )
  if (brand) return { engine, path: brand }
  throw new NoBrowser(`No browser called ${name} here: give the path of its program instead.`)
}

function onPath(command: string): string | undefined {
  const lookUp = process.platform === 'win32' ? 'where' : 'which'
  const { status, stdout } = spawnSync(lookUp, [command], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined
}

/** Ubuntu's chromium package is a stub that only asks for a snap; such a command does not start. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true // asked for its version, it would open a window
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

async function installPackage(engine: Engine): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined
  console.error(`Installing ${engine} from the system's packages...`)
  apt('update')
  for (const name of ENGINES[engine].debianPackages) {
    if (!apt('install', '-y', name)) continue
    const found = await installedBrowser(engine)
    if (found) return found
  }
  return undefined
}

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore' }).status === 0
}

async function downloaded(engine: Engine): Promise<string | undefined> {
  const all = existsSync(DOWNLOADS) ? await getInstalledBrowsers({ cacheDir: DOWNLOADS }) : []
  return all.find(({ browser }) => browser === ENGINES[engine].download)?.executablePath
}

async function download(engine: Engine): Promise<string | undefined> {
  const platform = detectBrowserPlatform()
  if (!platform) return undefined
  const browser = ENGINES[engine].download
  console.error(`Downloading ${browser}...`)
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable')
    return (await install({ browser, buildId, cacheDir: DOWNLOADS })).executablePath
  } catch {
    return undefined // no network: the caller says what to install
  }
}
