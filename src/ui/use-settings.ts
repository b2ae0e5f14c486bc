import { useEffect, useState } from 'preact/hooks'
import {
  DEFAULT_SETTINGS,
  onSettingsChange,
  readSettings,
  type Settings,
} from '../platform/settings.ts'

/** The settings as they are stored, followed wherever they are changed; the defaults until they are read. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS)
  useEffect(() => {
    const read = () => void readSettings().then(setSettings)
    read()
    return onSettingsChange(read)
  }, [])
  return settings
}
