import { useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import { type Settings, writeSettings } from '../platform/settings.ts'
import { KeyList } from './key-list.tsx'
import { SettingsFile } from './settings-file.tsx'
import { SiteLists } from './site-lists.tsx'
import { useSettings } from './use-settings.ts'
import './options.css'

/** Longer than this and a card seems broken. */
const MAX_DELAY = 1000
const DELAY_STEP = 50

/** The options page: marks and card, sites, keys, and the settings as a file. Language and theme are in its foot. */
export function OptionsView({ language }: { readonly language: Language }) {
  const { options } = language.words
  const settings = useSettings()
  const [notice, setNotice] = useState('')
  const change = (changes: Partial<Settings>) => {
    setNotice('')
    writeSettings(changes).catch(() => setNotice(options.file.notStored))
  }
  return (
    <main>
      <h1>{options.title}</h1>
      <p class="notice" role="status">
        {notice}
      </p>
      <section>
        <h2>{options.behaviour.heading}</h2>
        <label class="option">
          <span>{options.behaviour.hoverDelay}</span>
          <input
            type="range"
            min={0}
            max={MAX_DELAY}
            step={DELAY_STEP}
            value={settings.hoverDelay}
            onChange={({ currentTarget }) => change({ hoverDelay: Number(currentTarget.value) })}
          />
          <output>
            {fill(options.behaviour.milliseconds, {
              count: settings.hoverDelay.toLocaleString(language.tag),
            })}
          </output>
        </label>
        <label class="option">
          <input
            type="checkbox"
            checked={settings.badge}
            onChange={({ currentTarget }) => change({ badge: currentTarget.checked })}
          />
          <span>{options.behaviour.badge}</span>
        </label>
      </section>
      <SiteLists
        settings={settings}
        words={options.sites}
        onFailure={() => setNotice(options.file.notStored)}
      />
      <KeyList words={options.keys} />
      <SettingsFile settings={settings} words={options.file} onNotice={setNotice} />
    </main>
  )
}
