import { browser } from './browser.ts'

/** What the user chose; everything has a default, and what is stored is never trusted. */
export interface Settings {
  /** `auto` follows the browser's language. */
  readonly language: 'auto' | 'en' | 'fr'
  readonly theme: 'auto' | 'light' | 'dark'
  /** How long the pointer rests on a code before its card opens, in milliseconds. */
  readonly hoverDelay: number
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', theme: 'auto', hoverDelay: 150 }

const KEY = 'settings'
const VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: (value) => value === 'auto' || value === 'en' || value === 'fr',
  theme: (value) => value === 'auto' || value === 'light' || value === 'dark',
  hoverDelay: (value) => typeof value === 'number' && value >= 0 && value <= 2000,
}

/** Keeps of `stored` what is valid, and fills the rest with defaults. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS
  const valid = Object.entries(stored).filter(([key, value]) => isSetting(key) && VALID[key](value))
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(valid) }
}

/** The settings as they are stored now; the defaults when storage is empty, corrupt or fails. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>)
  return parseSettings(stored[KEY])
}

/** Stores the given settings over the present ones. Rejects when storage is full. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...changes } })
}

/** The language to speak: the chosen one, else the browser's where we have it, else English. */
export function spokenLanguage(settings: Settings): 'en' | 'fr' {
  if (settings.language !== 'auto') return settings.language
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(VALID, key)
}
