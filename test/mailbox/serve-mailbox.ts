import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { readMessages } from './read-messages.ts'

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['mailbox.html', 'text/html'],
  '/mailbox.js': ['mailbox.js', 'text/javascript'],
  '/mailbox.css': ['mailbox.css', 'text/css'],
}

/**
 * Serves the sample mailbox on a free port of a loopback address.
 * The message of the fragment is shown: `${url}#1-user-unknown`.
 */
export async function serveMailbox(
  host = '127.0.0.1',
): Promise<{ url: string; close: () => void }> {
  const messages = JSON.stringify(await readMessages())
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const entry = FILES[path]
    if (path === '/messages.json') {
      response.setHeader('Content-Type', 'application/json; charset=utf-8').end(messages)
    } else if (entry) {
      const [file, type] = entry
      response
        .setHeader('Content-Type', `${type}; charset=utf-8`)
        .end(readFileSync(join(import.meta.dirname, file)))
    } else {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://${host}:${port}/`, close: () => server.close() }
}
