import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Real webmails on loopback, filled with real bounces; not a part of this repository. */
const PLACE = resolve('../shared/webmail-rig')
/** The rig loads each mail once by its path: by another path to the same folder it would load it again. */
const FOLDER = existsSync(PLACE) ? realpathSync(PLACE) : PLACE
/** Where webmails that somebody started keep their mail and logs, as the rig itself has it. */
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
export const LIVE_LOG = 'http://127.0.0.1:8171'
export const LOGIN = { user: 'alice@rig.test', password: 'rigpass' }
export const BOUNCES = { postfix: 37, exim: 39 } as const

/** The webmails, up or not. */
export interface Rig {
  /** The reason why they are not up. */
  readonly missing?: string
  /** The file that the live log's console shows. */
  readonly liveLog: string
  /** Ends what was started and removes its state; webmails that ran before go on. */
  readonly stop: () => Promise<void>
}

const run = promisify(execFile)

/**
 * Starts what does not run yet, where the machine can. Never rejects. Where nothing runs, the state is a new folder:
 * one that an earlier run left holds its mail, and that run may have loaded it by another path.
 */
export async function startRig(): Promise<Rig> {
  const theirs = { liveLog: liveLogIn(STATE), stop: async () => {} }
  const missing = cannotRun()
  if (missing) return { missing, ...theirs }
  const before = await downNow()
  if (before.length === 0) return theirs
  const isOurs = before.length === SITES.length
  const state = isOurs ? mkdtempSync(join(tmpdir(), 'bounce-lens-rig-')) : STATE
  const env = { ...process.env, RIG_STATE: state }
  const started = await run(join(FOLDER, 'up.sh'), { env, timeout: START_LIMIT }).catch(String)
  const down = await downNow()
  const stop = async () => {
    if (isOurs) await run(join(FOLDER, 'down.sh'), ['--wipe'], { env, timeout: END_LIMIT })
  }
  if (down.length === 0) return { liveLog: liveLogIn(state), stop }
  await stop().catch(() => {})
  const why = typeof started === 'string' ? started : started.stderr
  return { missing: `${down} did not start: ${why.trim().slice(-300)}`, ...theirs }
}

function liveLogIn(state: string): string {
  return join(state, 'logview/live.log')
}

function cannotRun(): string | undefined {
  if (!existsSync(join(FOLDER, 'up.sh'))) return 'no webmail rig'
  if (!existsSync('/etc/debian_version')) return 'not Debian'
  return process.getuid?.() === 0 ? undefined : 'not root'
}

const SITES = [...Object.values(ROUNDCUBES), MAILDEV, LOGS, LIVE_LOG]

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
