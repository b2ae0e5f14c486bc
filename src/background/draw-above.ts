import type { Runtime } from 'webextension-polyfill'
import { askFrame } from '../platform/ask-frame.ts'
import type { DrawRequest } from '../platform/messages.ts'
import { explainQuestions } from './explain-questions.tsx'
import { pageManner } from './page-manner.ts'

const TOP_FRAME = 0

/** Shows the card of a small frame in the top frame. False when that one cannot: it may have no script of ours. */
export async function drawAbove(
  request: DrawRequest,
  { tab }: Runtime.MessageSender,
): Promise<boolean> {
  if (tab?.id === undefined) return false
  const answers = await explainQuestions([request.question])
  const manner = await pageManner()
  return askFrame(tab.id, TOP_FRAME, { name: 'show', answers, manner, request })
}

/** Takes that card away soon, or at once whatever card is open in the tab: Esc was pressed in another frame than its own. */
export async function undrawAbove(
  { atOnce }: { readonly atOnce: boolean },
  { tab }: Runtime.MessageSender,
): Promise<null> {
  const frameId = atOnce ? undefined : TOP_FRAME
  if (tab?.id !== undefined) await askFrame(tab.id, frameId, { name: 'hide', atOnce })
  return null
}
