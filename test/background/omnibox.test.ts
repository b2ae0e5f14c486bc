import { expect, it, vi } from 'vitest'

const setDefaultSuggestion = vi.fn()
const event = { addListener: vi.fn() }

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getMessage: (name: string) => `the message ${name}` },
    omnibox: { setDefaultSuggestion, onInputChanged: event, onInputEntered: event },
  },
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
