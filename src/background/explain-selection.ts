import type { Menus } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { handOver } from '../platform/hand-over.ts'
import { openPage } from '../platform/open-page.ts'

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
 * Explains the selected text where marks cannot go: read-only fields, code editors, documents that the
 * browser draws itself. The text goes to a page of ours by the session's memory, not by an address that
 * the browser's history would keep.
 */
export async function explainSelection({
  menuItemId,
  selectionText,
}: Menus.OnClickData): Promise<void> {
  if (menuItemId !== MENU || !selectionText) return
  await handOver(selectionText)
  await openPage('src/ui/popup.html?handed-over')
}
