import { classOf } from '../smtp/class-of.ts'
import type { Mention } from '../smtp/mention.ts'

/** How a code is marked. */
export type Look = 'failure' | 'delay' | 'success'

const LOOKS = { 2: 'success', 3: 'success', 4: 'delay', 5: 'failure' } as const

/** A delivery report's fields for one recipient fit into this; beyond it is another report. */
const REACH = 500

/** RFC 3464 §2.3.3: what the reporting server did with the message. */
const ACTION = /^[ \t>]*Action:[ \t]*(failed|delayed|delivered|relayed|expanded)/gim

/** The looks of two of them; the others tell of success. */
const ACTIONS: Readonly<Record<string, Look>> = { failed: 'failure', delayed: 'delay' }

/**
 * Tells the looks of the marks in a text, without asking the worker: that of the code's class, unless the report's Action
 * field in the same block says how it ended (a 4.4.7 whose Action is "failed" has been given up).
 */
export function looksIn(text: string): (mention: Mention) => Look {
  // Most texts are no report.
  const hasAction = text.search(ACTION) >= 0
  return (mention) => {
    const action = hasAction ? actionBeside(text, mention) : undefined
    return action ? (ACTIONS[action] ?? 'success') : LOOKS[classOf(mention)]
  }
}

/** The Action of the block in which the mention stands: RFC 3464 §2.1 parts the blocks by blank lines. */
function actionBeside(text: string, { start, end }: Mention): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const block = `${before.split('\n\n').at(-1)}${after.split('\n\n', 1)[0]}`
  const actions = [...block.matchAll(ACTION)]
  return actions.length === 1 ? actions[0]?.[1]?.toLowerCase() : undefined
}
