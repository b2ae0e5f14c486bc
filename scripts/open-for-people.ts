import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Engine } from './browsers.ts'

interface Opening {
  readonly engine: Engine
  readonly path: string
  /** The unpacked build. */
  readonly extension: string
  readonly url: string
}

/** Opens a window with the extension on a page by `web-ext run`, until the person closes it. */
export async function openForPeople(opening: Opening): Promise<void> {
  const { engine, path, extension, url } = opening
  const words = [
    ['--no', 'web-ext', 'run', '--no-config-discovery', '--no-input', '--no-reload'],
    ['--source-dir', extension, '--start-url', url],
    engine === 'firefox'
      ? ['--target', 'firefox-desktop', '--firefox', path]
      : ['--target', 'chromium', '--chromium-binary', path],
    engine === 'chromium' && process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : [],
  ].flat()
  const child = spawn('npx', words, { stdio: 'inherit', shell: process.platform === 'win32' })
  await once(child, 'exit')
}
