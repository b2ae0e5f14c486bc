import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import { answerMessage } from './answer-message.ts'

browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) =>
  answerMessage(raw, sender),
)
