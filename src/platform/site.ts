/**
 * The site of an address, as the user names it: its origin, such as `https://mail.example.com:8443`.
 * @returns undefined where no site can be switched on: files, the browser's own pages, no address at all.
 */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, origin } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined
}

/** The match pattern that asks for one site and, where the browser can, for nothing else. */
export function patternOf(site: string): string {
  const { protocol, host, hostname } = new URL(site)
  return `${protocol}//${patternsKnowPorts() ? host : hostname}/*`
}

/** Firefox's match patterns know no ports: one covers a host with all its ports. */
function patternsKnowPorts(): boolean {
  return !location.protocol.startsWith('moz-')
}
