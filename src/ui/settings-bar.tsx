import type { LanguageTag, Words } from '../knowledge/words.ts'
import { CHOICES, type Settings } from '../platform/settings.ts'
import { Choice } from './choice.tsx'
import { LineIcon } from './line-icon.tsx'
import './settings-bar.css'

export interface SettingsBarProps {
  readonly settings: Settings
  readonly words: Words['popup']
  readonly onChange: (changes: Partial<Settings>) => void
}

/** The foot of our own pages: the promise, the language and the theme. */
export function SettingsBar({ settings, words, onChange }: SettingsBarProps) {
  return (
    <footer class="settings">
      <p>
        {words.private}{' '}
        <a href="options.html" target="_blank" rel="noopener">
          {words.options}
        </a>
      </p>
      <div>
        <Choice
          title={words.language}
          value={settings.language}
          values={CHOICES.language}
          nameOf={(tag) => (tag === 'auto' ? words.automatic : ownName(tag))}
          onChange={(language) => onChange({ language })}
        >
          <LineIcon name="language" />
          <span class="unseen">{words.language}</span>
        </Choice>
        <Choice
          title={words.theme}
          value={settings.theme}
          values={CHOICES.theme}
          nameOf={(theme) => words.themes[theme]}
          onChange={(theme) => onChange({ theme })}
        >
          <LineIcon name="theme" />
          <span class="unseen">{words.theme}</span>
        </Choice>
      </div>
    </footer>
  )
}

/** A language's name in itself, so that it is found by who understands no other. */
function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
