import { LANGUAGE_TAGS, type LanguageTag, type Words } from '../knowledge/words.ts'
import type { Settings } from '../platform/settings.ts'
import { LineIcon } from './line-icon.tsx'
import './settings-bar.css'

export interface SettingsBarProps {
  readonly settings: Settings
  readonly words: Words['popup']
  readonly onChange: (changes: Partial<Settings>) => void
}

const LANGUAGES = ['auto', ...LANGUAGE_TAGS] as const
const THEMES = ['auto', 'light', 'dark'] as const

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
      <label title={words.language}>
        <LineIcon name="language" />
        <span class="unseen">{words.language}</span>
        <select
          value={settings.language}
          onChange={({ currentTarget: { value } }) => {
            const language = LANGUAGES.find((known) => known === value)
            if (language) onChange({ language })
          }}
        >
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag}>
              {tag === 'auto' ? words.automatic : ownName(tag)}
            </option>
          ))}
        </select>
      </label>
      <label title={words.theme}>
        <LineIcon name="theme" />
        <span class="unseen">{words.theme}</span>
        <select
          value={settings.theme}
          onChange={({ currentTarget: { value } }) => {
            const theme = THEMES.find((known) => known === value)
            if (theme) onChange({ theme })
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {words.themes[theme]}
            </option>
          ))}
        </select>
      </label>
    </footer>
  )
}

/** A language's name in itself, so that it is found by who understands no other. */
function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
}
