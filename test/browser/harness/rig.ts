import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Real webmails on loopback, filled with real bounces; not a part of this repository. */
const PLACE = resolve('../shared/webmail-rig')
/** The rig loads each mail once by its path: by another path to the same folder it would load it again. */
const FOLDER = existsSync(PLACE) ? realpathSync(PLACE) : PLACE
const STATE = process.env.RIG_STATE ?? join(tmpdir(), 'webmail-rig')

/** In milliseconds: a first start installs packages. */
const START_LIMIT = 400_000
const END_LIMIT = 60_000

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

/** The webmails' state: up, or the reason why they are not. */
export interface Rig {
  readonly missing?: string
  /** Ends what was started; webmails that ran before go on. */
  readonly stop: () => Promise<void>
}

const run = promisify(execFile)

/** Starts what does not run yet, where the machine can. Never rejects. */
export async function startRig(): Promise<Rig> {
  const missing = cannotRun()
  if (missing) return { missing, stop: async () => {} }
  const before = await downNow()
  if (before.length === 0) return { stop: async () => {} }
  const started = await run(join(FOLDER, 'up.sh'), { timeout: START_LIMIT }).catch(String)
  const down = await downNow()
  const stop = async () => {
    if (before.length === SITES.length) await run(join(FOLDER, 'down.sh'), { timeout: END_LIMIT })
  }
  if (down.length === 0) return { stop }
  await stop().catch(() => {})
  const why = typeof started === 'string' ? started : started.stderr
  return { missing: `${down} did not start: ${why.trim().slice(-300)}`, stop: async () => {} }
}

function cannotRun(): string | undefined {
  if (!existsSync(join(FOLDER, 'up.sh'))) return 'no webmail rig'
  if (!existsSync('/etc/debian_version')) return 'not Debian'
  return process.getuid?.() === 0 ? undefined : 'not root'
}

const SITES = [...Object.values(ROUNDCUBES), MAILDEV, LOGS, LIVE_LOG.url]

/** Which of the sites do not answer. */
async function downNow(): Promise<string[]> {
  const isUp = (url: string) =>
    fetch(url, { headers: { Accept: 'text/html' } }).then(
      ({ ok }) => ok,
      () => false,
    )
  const up = await Promise.all(SITES.map(isUp))
  return SITES.filter((_, index) => !up[index])
}
