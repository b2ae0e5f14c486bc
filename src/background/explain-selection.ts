import type { Menus, Tabs } from 'webextension-polyfill'
import { askFrame } from '../platform/ask-frame.ts'
import { browser } from '../platform/browser.ts'
import { explainQuestions } from './explain-questions.tsx'
import { openText } from './open-text.ts'
import { pageManner } from './page-manner.ts'
import { questionOfSelection } from './question-of-selection.ts'

const MENU = 'explain-selection'

/** Puts our entry into the menu of a selection. The browser keeps it: once for each installation. */
export async function addSelectionMenu(): Promise<void> {
  if (!browser.contextMenus) return
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: MENU,
    contexts: ['selection'],
    title: browser.i18n.getMessage('explainSelection'),
  })
}

/**
 * Explains the selected text: in a card beside it, or in our page where it is long or where no card can go
 * (read-only fields, pages without our script, documents that the browser draws itself).
 */
export async function explainSelection(
  { menuItemId, selectionText, frameId }: Menus.OnClickData,
  tab?: Tabs.Tab,
): Promise<void> {
  if (menuItemId !== MENU || !selectionText) return
  if (!(await showCard(selectionText, tab?.id, frameId))) await openText(selectionText)
}

async function showCard(text: string, tabId?: number, frameId = 0): Promise<boolean> {
  const question = questionOfSelection(text)
  if (!question || tabId === undefined || tabId < 0) return false
  const [answers, manner] = await Promise.all([explainQuestions([question]), pageManner()])
  return askFrame(tabId, frameId, { name: 'showSelection', question, answers, manner })
}
