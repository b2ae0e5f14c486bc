import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../knowledge/words.ts'
import { commandKeys } from '../platform/command-keys.ts'

/** The keys that lead from code to code, as the browser has them now. */
export function KeyList({ words }: { readonly words: Words['options']['keys'] }) {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({})
  useEffect(() => void commandKeys().then(setKeys), [])
  return (
    <section>
      <h2>{words.heading}</h2>
      <dl class="keys">
        <dt>{words.next}</dt>
        <dd>
          <kbd>{keys['next-code'] || words.unset}</kbd>
        </dd>
        <dt>{words.previous}</dt>
        <dd>
          <kbd>{keys['previous-code'] || words.unset}</kbd>
        </dd>
      </dl>
      <p class="soft">{words.inCard}</p>
      <p class="soft">{words.change}</p>
    </section>
  )
}
