import type { Source } from '../knowledge/explanation.ts'

export interface LinkedTextProps {
  /** A sentence of ours. */
  readonly text: string
  readonly sources: readonly Source[]
}

/** A sentence in which the first of our sources that it names by its host is a link. */
export function LinkedText({ text, sources }: LinkedTextProps) {
  for (const { url } of sources) {
    const host = hostOf(url)
    const at = host ? text.search(new RegExp(`(?<![\\w@.-])${escaped(host)}(?![\\w-]|\\.\\w)`)) : -1
    if (at < 0) continue
    const [name = host] = /^[\w.-]+(?:\/[\w./-]*\w)?/.exec(text.slice(at)) ?? []
    const shown = name.replace(/\.$/, '')
    return (
      <>
        {text.slice(0, at)}
        <a href={url} target="_blank" rel="noreferrer noopener">
          {shown}
        </a>
        {text.slice(at + shown.length)}
      </>
    )
  }
  return <>{text}</>
}

function hostOf(url: string): string {
  return url.startsWith('https://') ? new URL(url).host.replace(/^www\./, '') : ''
}

function escaped(host: string): string {
  return host.replaceAll('.', '\\.')
}
