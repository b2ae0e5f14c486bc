import type { Runtime } from 'webextension-polyfill'
import { askFrame } from '../platform/ask-frame.ts'
import type { DrawRequest } from '../platform/messages.ts'
import { explainQuestions } from './explain-questions.tsx'
import { pageManner } from './page-manner.ts'

const TOP_FRAME = 0

/** Shows the card of a small frame in the top frame. False when that one cannot: it may have no script of ours. */
export async function drawAbove(
  { question, code, frame }: DrawRequest,
  { tab }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false
  const answers = await explainQuestions([question])
  const manner = await pageManner()
  return askFrame(tab.id, TOP_FRAME, { name: 'show', question, answers, manner, code, frame })
}

/** Takes that card away, soon or at once. */
export async function undrawAbove(
  { atOnce }: { readonly atOnce: boolean },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  if (tab?.id !== undefined) await askFrame(tab.id, TOP_FRAME, { name: 'hide', atOnce })
  return null
}
