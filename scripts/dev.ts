import { createServer } from 'vite'
import { serveMailbox } from '../test/mailbox/serve-mailbox.ts'
import { chooseBrowser, getBrowser, NoBrowser } from './browsers.ts'
import { openForPeople } from './open-for-people.ts'

/** The sample mailbox in Chromium with a build that follows every change of the source. */
try {
  const { path } = process.argv.includes('--browser')
    ? await chooseBrowser(process.argv[process.argv.indexOf('--browser') + 1] ?? '')
    : { path: await getBrowser('chromium') }
  const server = await createServer({ mode: 'development', build: { outDir: 'dist/dev' } })
  await server.listen()
  const mailbox = await serveMailbox()
  console.log(`Development build: dist/dev. Sample mailbox: ${mailbox.url}`)
  await openForPeople({ engine: 'chromium', path, extension: 'dist/dev', url: mailbox.url })
  mailbox.close()
  await server.close()
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error
  console.error(error.message)
  process.exitCode = 2
}
