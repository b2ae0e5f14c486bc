import type { Runtime, Tabs } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { answerMessage } from './answer-message.ts'
import { enterOpenTabs } from './enter-open-tabs.ts'
import { forgetCounts } from './frame-counts.ts'
import { stepThrough } from './step-through.ts'

/** The manifest's commands, and which way they go. */
const COMMANDS: Readonly<Record<string, 1 | -1>> = { 'next-code': 1, 'previous-code': -1 }

browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
  answerMessage(raw, sender),
)

browser.runtime.onInstalled.addListener(() => void enterOpenTabs())

browser.tabs.onRemoved.addListener((tabId: number) => void forgetCounts(tabId))

browser.commands.onCommand.addListener((command: string, tab?: Tabs.Tab) => {
  const direction = COMMANDS[command]
  if (direction && tab?.id !== undefined) void stepThrough(tab.id, direction)
})
