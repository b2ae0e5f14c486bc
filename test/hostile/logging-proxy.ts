import { createServer, request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface LoggingProxy {
  readonly port: number
  /** Every request and every tunnel that was asked for, as `GET http://host:port/path` or `CONNECT host:port`. */
  readonly log: readonly string[]
  readonly close: () => void
}

/** A proxy that hands on what is meant for loopback addresses, refuses all else, and notes both. */
export async function loggingProxy(): Promise<LoggingProxy> {
  const log: string[] = []
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url = '' } = incoming
    log.push(`${method} ${url}`)
    if (!URL.canParse(url) || !isLoopback(new URL(url).hostname)) {
      outgoing.writeHead(502).end()
      return
    }
    const onward = request(url, { method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  server.on('connect', ({ url = '' }, socket) => {
    log.push(`CONNECT ${url}`)
    const [host = '', port] = url.split(':')
    if (!isLoopback(host)) return socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
    return undefined
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    log,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

const isLoopback = (host: string) => host === 'localhost' || host.startsWith('127.')
