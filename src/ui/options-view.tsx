import { useState } from 'preact/hooks'
import { fill } from '../knowledge/fill.ts'
import type { Language } from '../knowledge/words.ts'
import { CHOICES, type Settings, writeSettings } from '../platform/settings.ts'
import { Choice } from './choice.tsx'
import { KeyList } from './key-list.tsx'
import { SettingsFile } from './settings-file.tsx'
import { SiteLists } from './site-lists.tsx'
import { useSettings } from './use-settings.ts'
import './options.css'

/** Longer than this and a card seems broken. */
const MAX_DELAY = 1000
const DELAY_STEP = 50

const SWITCHES = ['keyHints', 'badge'] as const

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
        <Choice
          class="option"
          value={settings.markStyle}
          values={CHOICES.markStyle}
          nameOf={(style) => options.behaviour.markStyles[style]}
          onChange={(markStyle) => change({ markStyle })}
        >
          <span>{options.behaviour.markStyle}</span>
        </Choice>
        {SWITCHES.map((name) => (
          <label key={name} class="option">
            <input
              type="checkbox"
              checked={settings[name]}
              onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
            />
            <span>{options.behaviour[name]}</span>
          </label>
        ))}
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
