import { beforeEach, describe, expect, it, vi } from 'vitest'
import { store } from './local-storage.ts'

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: {
    storage: { local: (await import('./local-storage.ts')).local },
  },
}))

const { DEFAULT_SETTINGS, importSettings, parseSettings, readSettings, writeSettings } =
  await import('../../src/platform/settings.ts')

beforeEach(() => store.clear())

describe('parseSettings', () => {
  it('fills what an older version did not know', () => {
    const old = { language: 'fr', theme: 'dark', hoverDelay: 300, badge: false }
    expect(parseSettings(old)).toEqual({ ...DEFAULT_SETTINGS, ...old })
    expect(parseSettings(old)).toMatchObject({ markStyle: 'lines', keyHints: true })
  })

  it.each([
    ['markStyle', 'tint', 'blink'],
    ['keyHints', false, 'no'],
    ['language', 'fr', 'xx'],
    ['theme', 'dark', ''],
    ['hoverDelay', 0, -1],
    ['badge', false, 0],
    ['offSites', ['https://mail.example.com'], ['https://mail.example.com/path']],
  ] as const)('keeps a valid %s and no other', (name, valid, invalid) => {
    expect(parseSettings({ [name]: valid })).toEqual({ ...DEFAULT_SETTINGS, [name]: valid })
    expect(parseSettings({ [name]: invalid })).toEqual(DEFAULT_SETTINGS)
  })

  it.each([undefined, null, 'text', 7, []])('takes the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS)
  })

  it('leaves out what it does not know', () => {
    expect(parseSettings({ constructor: 1, colour: 'red' })).toEqual(DEFAULT_SETTINGS)
  })
})

describe('writeSettings', () => {
  it('keeps each of two changes that come at once', async () => {
    await Promise.all([writeSettings({ language: 'fr' }), writeSettings({ theme: 'dark' })])
    expect(await readSettings()).toMatchObject({ language: 'fr', theme: 'dark' })
  })
})

describe('the settings as a file', () => {
  it('come back as they were', async () => {
    await writeSettings({ markStyle: 'bold', keyHints: false, hoverDelay: 50 })
    const settings = await readSettings()
    expect(settings).toMatchObject({ markStyle: 'bold', keyHints: false, hoverDelay: 50 })
    expect(importSettings(JSON.stringify(settings))).toEqual(settings)
  })

  it.each(['', 'text', '[]', '{}', '{"name":"other"}'])('are not %j', (text) => {
    expect(importSettings(text)).toBeUndefined()
  })
})
