import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page to serve: its markup, and headers such as a policy. */
export interface ServedPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface PageServer {
  /** Where a page is; `host` may be `localhost`, for a frame of another site. */
  readonly url: (path: string, host?: '127.0.0.1' | 'localhost') => string
  readonly close: () => void
}

/** Serves pages by their path on a free port of the loopback addresses. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>): Promise<PageServer> {
  let port = 0
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').split('?')[0] ?? '/']
    if (!page) return response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers })
    return response.end(page.html.replaceAll('OTHER_SITE', `http://localhost:${port}`))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  port = (server.address() as AddressInfo).port
  return {
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () => server.close(),
  }
}
