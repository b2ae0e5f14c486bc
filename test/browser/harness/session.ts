import { afterAll, beforeAll } from 'vitest'
import type { Engine } from '../../../scripts/browsers.ts'
import { type Launched, launch } from '../../../scripts/launch.ts'
import { LOCAL_BUILD } from '../../../scripts/local-build.ts'
import { serveMailbox } from '../../mailbox/serve-mailbox.ts'

export const ENGINES = ['chromium', 'firefox'] as const satisfies readonly Engine[]

export { LOCAL_BUILD }

export const OUTPUT = 'test/output'

/** What a describe block works with: one browser with the extension, and the sample mailbox. */
export interface Session extends Launched {
  readonly mailbox: string
}

/** Starts a browser and the mailbox before the tests of a block, and ends both after them. */
export function useSession(engine: Engine, language: 'en' | 'fr' = 'en'): () => Session {
  let session: Session | undefined
  const ends: (() => unknown)[] = []
  beforeAll(async () => {
    const mailbox = await serveMailbox()
    ends.push(mailbox.close)
    const launched = await launch(engine, { extension: LOCAL_BUILD[engine], language })
    ends.push(launched.close)
    session = { ...launched, mailbox: mailbox.url }
  }, 60_000)
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
  }, 30_000)
  return () => {
    if (!session) throw new Error('the browser is not up')
    return session
  }
}
