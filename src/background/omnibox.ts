import { createSearch, type Search } from '../knowledge/search.ts'
import { LANGUAGE_TAGS, type LanguageTag } from '../knowledge/words.ts'
import { browser } from '../platform/browser.ts'
import { loadLanguage } from '../platform/load-language.ts'
import { readSettings, spokenLanguage } from '../platform/settings.ts'
import { formatCode, parseCode } from '../smtp/code.ts'

/** More than this, browsers do not show. */
const MOST = 6

/** `smtp 5.7.26` in the address bar looks up, `smtp 421 450` compares. Absent where the browser has no address bar for it. */
export function listenToOmnibox(): void {
  browser.omnibox?.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox') })
  browser.omnibox?.onInputChanged.addListener(async (text, suggest) => {
    const search = await loadSearch()
    suggest(
      search(text, MOST).map(({ subject, title }) => ({
        content: formatCode(subject),
        description: escapeMarkup(`${formatCode(subject)}  ${title}`),
      })),
    )
  })
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    const url = browser.runtime.getURL(pageFor(text))
    if (disposition === 'currentTab') void browser.tabs.update({ url })
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
  })
}

/** The page of ours that answers what was typed: a comparison where it is two codes, else the look-up. */
export function pageFor(text: string): string {
  const query = text.trim()
  const [a, b, ...more] = query.split(/\s+(?:vs\.?\s+)?/)
  const isPair = !parseCode(query) && a && b && more.length === 0 && parseCode(a) && parseCode(b)
  return isPair
    ? `src/ui/compare.html?${new URLSearchParams({ a, b })}`
    : `src/ui/popup.html?${new URLSearchParams({ q: query })}`
}

let built: { readonly tag: LanguageTag; readonly search: Promise<Search> } | undefined

/** Built at the first key in a language and lost with the worker, which costs a moment and nothing else. */
async function loadSearch(): Promise<Search> {
  const tag = spokenLanguage(await readSettings())
  if (built?.tag !== tag) built = { tag, search: searchIn(tag) }
  return built.search
}

async function searchIn(tag: LanguageTag): Promise<Search> {
  const others = LANGUAGE_TAGS.filter((other) => other !== tag)
  return createSearch(await Promise.all([tag, ...others].map(loadLanguage)))
}

/** Chromium reads a suggestion's description as XML. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
