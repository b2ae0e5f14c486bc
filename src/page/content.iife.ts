// First the finder's words, then what finds codes: alike stands together then, and is packed 500 bytes smaller.
import '../smtp/places.ts'
import '../smtp/refusals.ts'
import '../smtp/what-follows.ts'
import '../smtp/nearby-words.ts'
import '../smtp/table-cells.ts'
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
