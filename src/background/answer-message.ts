import type { Runtime } from 'webextension-polyfill'
import { browser } from '../platform/browser.ts'
import type { Message, MessageName, Params, Reply, Result } from '../platform/messages.ts'
import { parseMessage } from '../platform/parse-message.ts'
import { drawAbove, undrawAbove } from './draw-above.ts'
import { explainQuestions } from './explain-questions.tsx'
import { openComparison } from './open-comparison.ts'
import { openText } from './open-text.ts'
import { showBadge } from './show-badge.ts'
import { welcomeFrame } from './welcome-frame.ts'

type Sender = Runtime.MessageSender
type Handlers = {
  readonly [Name in MessageName]: (params: Params<Name>, sender: Sender) => Promise<Result<Name>>
}

const HANDLERS: Handlers = {
  explain: explainQuestions,
  found: welcomeFrame,
  counted: showBadge,
  draw: drawAbove,
  undraw: undrawAbove,
  compare: openComparison,
  open: openText,
}

/**
 * Answers one message with a value or with the reason why there is none.
 * @returns undefined when it is no message of ours: then nobody answers.
 */
export function answerMessage(raw: unknown, sender: Sender): Promise<Reply<unknown>> | undefined {
  const message = parseMessage(raw, sender, browser.runtime.id)
  return message && handle(message, sender)
}

async function handle({ name, params }: Message, sender: Sender): Promise<Reply<unknown>> {
  const handler = HANDLERS[name] as (params: unknown, sender: Sender) => Promise<unknown>
  try {
    return { ok: true, value: await handler(params, sender) }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
