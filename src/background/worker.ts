import type { Runtime, Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { openPage } from '../platform/open-page.ts'
import { onSettingsChange } from '../platform/settings.ts'
import { answerMessage } from './answer-message.ts'
import { enterOpenTabs } from './enter-open-tabs.ts'
import { addSelectionMenu, explainSelection } from './explain-selection.ts'
import { followGrants } from './follow-grants.ts'
import { forgetCounts } from './frame-counts.ts'
import { leaveTabs } from './leave-tabs.ts'
import { listenToOmnibox } from './omnibox.ts'
import { forgetStep, stepThrough } from './step-through.ts'

/** The manifest's commands, and which way they go. */
const COMMANDS: Readonly<Record<string, 1 | -1>> = { 'next-code': 1, 'previous-code': -1 }

browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
  answerMessage(raw, sender),
)

browser.runtime.onInstalled.addListener(({ reason }) => {
  void followGrants().then(enterOpenTabs)
  void addSelectionMenu()
  if (reason === 'install') void openPage('src/ui/welcome.html')
})

browser.runtime.onStartup.addListener(() => void followGrants())

browser.permissions.onAdded.addListener(() => void followGrants().then(enterOpenTabs))

// What is taken back is left at once; the other tabs are entered anew.
browser.permissions.onRemoved.addListener(
  () => void followGrants().then(leaveTabs).then(enterOpenTabs),
)

onSettingsChange(() => void enterOpenTabs())

// Firefox for Android has no menus.
browser.contextMenus?.onClicked.addListener((info, tab) => void explainSelection(info, tab))

listenToOmnibox()

browser.tabs.onRemoved.addListener((tabId: number) => {
  void forgetCounts(tabId)
  void forgetStep(tabId)
})

browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
  const direction = COMMANDS[command]
  if (direction && tab?.id !== undefined) void stepThrough(tab.id, direction)
})
