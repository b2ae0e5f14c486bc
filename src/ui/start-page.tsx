import { type ComponentChild, render } from 'preact'
import type { LanguageTag, SurfaceLanguage } from '../knowledge/words.ts'
import {
  DEFAULT_SETTINGS,
  onSettingsChange,
  readSettings,
  type Settings,
  spokenLanguage,
  writeSettings,
} from '../platform/settings.ts'
import { SettingsBar } from './settings-bar.tsx'
import './tokens.css'
import './page.css'

/** Shows one of our own pages in the chosen language and theme, and again when either is changed. */
export async function startPage<L extends SurfaceLanguage>(
  load: (tag: LanguageTag) => Promise<L>,
  content: (language: L) => ComponentChild,
): Promise<void> {
  // The browser's own language, while the settings are still being read: most people keep it.
  const usual = spokenLanguage(DEFAULT_SETTINGS)
  const loading = load(usual)
  let settings = await readSettings()
  const show = async () => {
    const tag = spokenLanguage(settings)
    const language = await (tag === usual ? loading : load(tag))
    // Another one was chosen meanwhile: that is shown in its turn.
    if (tag !== spokenLanguage(settings)) return
    document.documentElement.lang = language.tag
    document.documentElement.dataset.theme = settings.theme
    render(
      <>
        {content(language)}
        <SettingsBar settings={settings} words={language.words.popup} onChange={change} />
      </>,
      document.body,
    )
  }
  const follow = (next: Settings) => {
    settings = next
    return show()
  }
  const change = (changes: Partial<Settings>) => {
    // What is chosen shows even where it cannot be stored, as when storage is full.
    writeSettings(changes).catch(() => undefined)
    void follow({ ...settings, ...changes })
  }
  onSettingsChange(() => void readSettings().then(follow))
  await show()
}
