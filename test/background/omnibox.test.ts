import { expect, it, vi } from 'vitest'
import { english, french } from '../ui/languages.ts'

const setDefaultSuggestion = vi.fn()
const onInputChanged = { addListener: vi.fn() }
const onInputEntered = { addListener: vi.fn() }
let settings: object = {}

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (name: string) => `the message ${name}`, getUILanguage: () => 'en' },
    omnibox: { setDefaultSuggestion, onInputChanged, onInputEntered },
    storage: { local: { get: async () => ({ settings }) } },
  },
}))
vi.mock('../../src/platform/load-language.ts', () => ({
  loadLanguage: async (tag: string) => (tag === 'fr' ? french : english),
}))

const { listenToOmnibox, pageFor } = await import('../../src/background/omnibox.ts')

it('says in the address bar what can be typed', () => {
  listenToOmnibox()
  expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: 'the message omnibox' })
})

it.each([
  ['421 450', 'compare.html?a=421&b=450'],
  ['421 vs 450', 'compare.html?a=421&b=450'],
  ['550 5.1.1', 'popup.html?q=550+5.1.1'],
  [' mailbox full ', 'popup.html?q=mailbox+full'],
])('answers %j with %s', (text, page) => {
  expect(pageFor(text)).toBe(`src/ui/${page}`)
})

it('suggests in the language that is chosen, also where it has just been changed', async () => {
  listenToOmnibox()
  const [type] = onInputChanged.addListener.mock.calls.at(-1) ?? []
  const suggestionFor = async (text: string) => {
    const suggest = vi.fn()
    await type(text, suggest)
    return suggest.mock.calls[0]?.[0][0]
  }
  const { title } = english.words.replies['421'] ?? {}
  const { title: titre } = french.words.replies['421'] ?? {}
  expect(await suggestionFor('421')).toEqual({ content: '421', description: `421  ${title}` })
  settings = { language: 'fr' }
  expect(await suggestionFor('421')).toEqual({ content: '421', description: `421  ${titre}` })
})
