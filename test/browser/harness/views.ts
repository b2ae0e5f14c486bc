import type { Page } from 'puppeteer-core'
import { TWO_RECIPIENTS } from '../../ui/bounces.ts'
import { type OwnPageOptions, ownPage } from './own-page.ts'
import { pasteInto } from './paste-into.ts'
import type { Session } from './session.ts'
import { sumUp } from './sum-up.ts'

interface View {
  readonly name: string
  readonly path: string
  /** Brings the page there from how it opens. */
  readonly show?: (page: Page, mail: Page) => Promise<unknown>
  /** What is there then. */
  readonly has: string
  /** In CSS pixels, where it is no popup. */
  readonly size?: { readonly width: number; readonly height: number }
}

const PAGE = { width: 900, height: 1100 }

/** Everything that our own pages can show. */
export const VIEWS: readonly View[] = [
  { name: 'popup-empty', path: 'popup.html', has: '[role=option]' },
  {
    name: 'popup-code',
    path: 'popup.html',
    show: (page) => pasteInto(page, '550 5.7.26'),
    has: '.explanation-actions',
  },
  {
    name: 'popup-bounce',
    path: 'popup.html',
    show: (page) => pasteInto(page, TWO_RECIPIENTS),
    has: '.outcome',
  },
  {
    name: 'popup-words',
    path: 'popup.html',
    show: (page) =>
      pasteInto(page, 'Delivery failed to\n\n  ada@example.net\n\nThe mailbox is full.'),
    has: '.outcome',
  },
  {
    name: 'popup-quoted',
    path: 'popup.html',
    show: async (page) => {
      await pasteInto(page, TWO_RECIPIENTS)
      await page.waitForSelector('blockquote button')
      await page.evaluate(() => document.querySelector<HTMLElement>('blockquote button')?.click())
    },
    has: '.status .quiet',
  },
  {
    name: 'popup-nothing',
    path: 'popup.html',
    show: (page) => pasteInto(page, '9x!'),
    has: '.notice:not(:empty)',
  },
  {
    name: 'popup-pairs',
    path: 'popup.html',
    show: (page) => openTab(page, 2),
    has: '.suggestions',
  },
  {
    name: 'popup-suggestions',
    path: 'popup.html',
    show: async (page) => {
      await openTab(page, 2)
      await page.waitForSelector('.code-field input')
      await page.type('.code-field input', '5.7')
    },
    has: '.code-field [role=option]',
  },
  {
    name: 'popup-compare',
    path: 'popup.html',
    show: async (page) => {
      await openTab(page, 2)
      await page.waitForSelector('.suggestions li button')
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.suggestions li button')?.click(),
      )
    },
    has: '.comparison',
  },
  { name: 'popup-no-page', path: 'popup.html', show: (page) => openTab(page, 3), has: '.problem' },
  { name: 'popup-page', path: 'popup.html', show: sumUp, has: '.filter' },
  {
    name: 'compare',
    path: 'compare.html?a=421&b=450',
    has: '.comparison',
    size: { width: 1200, height: 900 },
  },
  { name: 'options', path: 'options.html', has: 'section', size: PAGE },
  {
    name: 'welcome',
    path: 'welcome.html',
    show: (page) => page.focus('.sample button'),
    has: '.sample-card',
    size: PAGE,
  },
]

function openTab(page: Page, index: number): Promise<void> {
  return page.evaluate(
    (wanted) => document.querySelector<HTMLElement>(`[role=tab]:nth-child(${wanted})`)?.click(),
    index,
  )
}

/** Opens a view, and waits until it stands there. `mail` is the tab that the summary of a page reads. */
export async function openView(
  session: Session,
  { path, show, has, size }: View,
  mail: Page,
  look: OwnPageOptions = {},
): Promise<Page> {
  const page = await ownPage(session, path, { ...size, ...look })
  // What answers comes after the first paint.
  await page.waitForSelector('[role=option], .comparison, section, .sample')
  await show?.(page, mail)
  await page.waitForSelector(has)
  return page
}
