import type { Source } from '../knowledge/explanation.ts'

/** Where the statements come from, as links. A source without an https address stays plain text. */
export function Sources({
  sources,
  checked,
}: {
  readonly sources: readonly Source[]
  /** The word before the date on which a source was last read. */
  readonly checked: string
}) {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.title + source.url}>
          {source.url.startsWith('https://') ? (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {source.title}
            </a>
          ) : (
            source.title
          )}{' '}
          <small class="soft">
            {checked} <time>{source.checked}</time>
          </small>
        </li>
      ))}
    </ul>
  )
}
