import type { Source } from './explanation.ts'
import known from './facts/sources.json'
import { lazy } from './lazy.ts'
import type { CodeText } from './words.ts'

/** A host, perhaps with a path, as a sentence names it; not the end of an address. */
const PAGE = /(?<![\w@.-])(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,10}\b/g

/** The host of a source; `www.` says nothing. */
const HOST = /^https:\/\/(?:www\.)?([^/]*)/

/** Of each host the source with the shortest address: where one begins. */
const byHost = lazy(() => {
  const hosts = new Map<string, Source>()
  for (const source of Object.values<Source>(known)) {
    const [, host = ''] = HOST.exec(source.url) ?? []
    const other = hosts.get(host)
    if (!other || source.url.length < other.url.length) hosts.set(host, source)
  }
  return hosts
})

/** The pages that steps send people to, such as a block list's look-up: those of them that are among our sources. */
export function namedPages({ sender, admin }: Pick<CodeText, 'sender' | 'admin'>): Source[] {
  const hosts = [...sender, ...admin].flatMap((step) => step.match(PAGE) ?? [])
  return [...new Set(hosts)].flatMap((host) => byHost().get(host) ?? [])
}
