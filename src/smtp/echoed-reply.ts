import type { Mention } from './mention.ts'

/**
 * What Sendmail writes below a transcript: the text of its own exit status, whatever the other server said. Any
 * 554 is "Service unavailable" to it, and any 550 to RCPT "User unknown".
 */
const ECHO =
  /^[45]\d\d (?:[45]\.\d{1,3}\.\d{1,3} )?(?:<?[^\s<>]{1,320}>?\.\.\. )?(?:Service unavailable|User unknown|Data format error|Remote protocol error|Permission denied)\s*$/
const HEARD = /^<<< ([45]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3})\b)?/gm

/** How far above its echo the answer may stand. */
const ABOVE = 1000
/** 503 is what a client hears that goes on after a refusal. */
const FOLLOW_ON = '503'

/** The last refusal heard above a line that only echoes it; undefined where a mention is no echo. */
export function echoedReply(text: string, { start, end, group }: Mention): Mention | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (start !== lineStart) return undefined
  const [line = ''] = text.slice(lineStart, end + ABOVE).split('\n', 1)
  if (!ECHO.test(line)) return undefined
  const from = Math.max(0, lineStart - ABOVE)
  const above = text.slice(from, lineStart)
  const paragraph = above.slice(Math.max(above.lastIndexOf('\n\n'), 0))
  const heard = [...paragraph.matchAll(HEARD)].filter(([, reply]) => reply !== FOLLOW_ON).at(-1)
  if (!heard) return undefined
  const at = from + above.length - paragraph.length + heard.index + '<<< '.length
  const [whole, reply = '', enhanced] = heard
  return {
    start: at,
    end: at + whole.length - '<<< '.length,
    group,
    reply,
    ...(enhanced && { enhanced }),
  }
}
