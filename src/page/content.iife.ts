// First what finds codes: its words stand together then, apart from the rest, and are packed 400 bytes smaller.
import './scan.ts'
import './survey.ts'
import { removeOrphans } from './remove-orphans.ts'
import { startPage } from './start-page.ts'

/** The script that runs in this frame already, when this one is brought in once more after an update. */
const RUNNING = Symbol.for('bounce-lens')
const scope = globalThis as { [RUNNING]?: () => void }

scope[RUNNING]?.()
removeOrphans()
scope[RUNNING] = startPage()
