import type { Words } from '../knowledge/words.ts'
import {
  DEFAULT_SETTINGS,
  importSettings,
  type Settings,
  writeSettings,
} from '../platform/settings.ts'
import { saveFile } from './save-file.ts'

export interface SettingsFileProps {
  readonly settings: Settings
  readonly words: Words['options']['file']
  readonly onNotice: (notice: string) => void
}

/** A thousand sites of the longest names stay far below it. */
const MAX_FILE = 500_000

/** The settings as a file: save, read, and back to the beginning. */
export function SettingsFile({ settings, words, onNotice }: SettingsFileProps) {
  const store = (next: Settings, done: string) =>
    writeSettings(next).then(
      () => onNotice(done),
      () => onNotice(words.notStored),
    )
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MAX_FILE) return onNotice(words.tooLarge)
    const next = importSettings(await file.text())
    if (!next) return onNotice(words.notOurs)
    await store({ ...next, grantedSites: settings.grantedSites }, words.imported)
  }
  return (
    <section>
      <h2>{words.heading}</h2>
      <p class="buttons">
        <button
          type="button"
          onClick={() => saveFile('bounce-lens.json', JSON.stringify(settings, null, 2))}
        >
          {words.export}
        </button>
        <label class="button">
          {words.import}
          <input
            class="unseen"
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void read(currentTarget.files?.[0])
              currentTarget.value = ''
            }}
          />
        </label>
        <button
          type="button"
          onClick={() =>
            store({ ...DEFAULT_SETTINGS, grantedSites: settings.grantedSites }, words.wasReset)
          }
        >
          {words.reset}
        </button>
      </p>
    </section>
  )
}
