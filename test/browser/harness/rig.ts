import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Real webmails on loopback, filled with real bounces; not a part of this repository. */
const FOLDER = resolve('../shared/webmail-rig')
const STATE = process.env.RIG_STATE ?? join(tmpdir(), 'webmail-rig')

/** In milliseconds: a first start installs packages. */
export const RIG_LIMIT = 400_000

export const ROUNDCUBES = {
  elastic: 'http://127.0.0.1:8100',
  larry: 'http://127.0.0.1:8101',
  classic: 'http://127.0.0.1:8102',
  'elastic under a strict policy': 'http://127.0.0.1:8103',
} as const
export const MAILDEV = 'http://127.0.0.1:8140'
export const LOGS = 'http://127.0.0.1:8170'
export const LIVE_LOG = { url: 'http://127.0.0.1:8171', file: join(STATE, 'logview/live.log') }
export const LOGIN = { user: 'alice@rig.test', password: 'rigpass' }
export const BOUNCES = { postfix: 37, exim: 39 } as const

/**
 * Why the webmails do not run: they need minutes and a machine of their own, so they are asked for by
 * `npm run test:webmails`, and only some machines can. Undefined when they can.
 */
export function rigMissing(): string | undefined {
  if (!process.env.WEBMAILS) return 'npm run test:webmails asks for them'
  if (!existsSync(join(FOLDER, 'up.sh'))) return 'no rig'
  if (!existsSync('/etc/debian_version')) return 'not Debian'
  if (process.getuid?.() !== 0) return 'not root'
  return undefined
}

/** Starts what does not run yet. The answer ends it; webmails that ran before go on. */
export async function startRig(): Promise<() => Promise<void>> {
  const run = promisify(execFile)
  if (await isUp()) return async () => {}
  await run(join(FOLDER, 'up.sh'), { timeout: RIG_LIMIT })
  return async () => {
    await run(join(FOLDER, 'down.sh'))
  }
}

async function isUp(): Promise<boolean> {
  const urls = [...Object.values(ROUNDCUBES), MAILDEV, LOGS, LIVE_LOG.url]
  const answers = urls.map((url) => fetch(url, { headers: { Accept: 'text/html' } }))
  return (await Promise.allSettled(answers)).every(({ status }) => status === 'fulfilled')
}
