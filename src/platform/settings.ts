import { browser } from './browser.ts'
import { siteOf } from './site.ts'

/** The settings that are one of a few words. */
export const CHOICES = {
  language: ['auto', 'en', 'fr'],
  theme: ['auto', 'light', 'dark'],
  markStyle: ['lines', 'bold', 'tint'],
} as const
type Choice<Name extends keyof typeof CHOICES> = (typeof CHOICES)[Name][number]

/** What the user chose; everything has a default, and what is stored is never trusted. */
export interface Settings {
  /** `auto` follows the browser's language. */
  readonly language: Choice<'language'>
  readonly theme: Choice<'theme'>
  /** How long the pointer rests on a code before its card opens, in milliseconds. */
  readonly hoverDelay: number
  /** How codes are marked: by thin lines, by strong ones, or by lines on a tinted ground. */
  readonly markStyle: Choice<'markStyle'>
  /** Whether a card shows the keys that work in it. */
  readonly keyHints: boolean
  /** Whether the toolbar icon counts the failures on the page. */
  readonly badge: boolean
  /** Sites, as origins, on which nothing is marked. */
  readonly offSites: readonly string[]
  /** Sites, as origins, that the user switched on; the browser keeps the permission itself. */
  readonly grantedSites: readonly string[]
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  theme: 'auto',
  hoverDelay: 150,
  markStyle: 'lines',
  keyHints: true,
  badge: true,
  offSites: [],
  grantedSites: [],
}

/** More sites than anyone reads mail on; a list beyond it is not ours. */
const MAX_SITES = 1000

const KEY = 'settings'
const VALID: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  language: isChoice('language'),
  theme: isChoice('theme'),
  hoverDelay: (value) => typeof value === 'number' && value >= 0 && value <= 2000,
  markStyle: isChoice('markStyle'),
  keyHints: (value) => typeof value === 'boolean',
  badge: (value) => typeof value === 'boolean',
  offSites: isSites,
  grantedSites: isSites,
}

function isChoice(name: keyof typeof CHOICES): (value: unknown) => boolean {
  return (value) => CHOICES[name].some((choice) => choice === value)
}

function isSites(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_SITES && value.every(isSite)
}

function isSite(value: unknown): boolean {
  return typeof value === 'string' && siteOf(value) === value
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

let last = Promise.resolve()

/**
 * Stores the given settings over the present ones, or what comes of them. Rejects when storage is full. Changes that
 * come fast wait for each other: else each would store what it read before the others.
 */
export function writeSettings(
  changes: Partial<Settings> | ((present: Settings) => Partial<Settings>),
): Promise<void> {
  const write = async () => {
    const present = await readSettings()
    const changed = typeof changes === 'function' ? changes(present) : changes
    await browser.storage.local.set({ [KEY]: { ...present, ...changed } })
  }
  last = last.then(write, write)
  return last
}

/** The settings in an exported file; undefined when the text is none of ours. What is invalid in it is left out. */
export function importSettings(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isOurs = typeof value === 'object' && value !== null && Object.keys(value).some(isSetting)
    return isOurs ? parseSettings(value) : undefined
  } catch {
    return undefined
  }
}

/**
 * Calls back whenever a setting has changed, wherever it was changed.
 * @returns what ends that.
 */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback()
  }
  browser.storage.local.onChanged.addListener(listener)
  return () => browser.storage.local.onChanged.removeListener(listener)
}

/** The language to speak: the chosen one, else the browser's where we have it, else English. */
export function spokenLanguage(settings: Settings): 'en' | 'fr' {
  if (settings.language !== 'auto') return settings.language
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(VALID, key)
}
