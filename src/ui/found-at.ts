import type { Explanation, Summary } from '../knowledge/explanation.ts'
import { answeredCommand } from '../smtp/answered-command.ts'
import type { Bounce, ReportedRecipient } from '../smtp/bounce.ts'
import { cutAround } from '../smtp/cut-around.ts'
import { hostsIn } from '../smtp/hosts.ts'
import type { Mention } from '../smtp/mention.ts'
import { replyAt } from '../smtp/reply-at.ts'
import type { Found } from './result.ts'

/** A quotation longer than this hides what matters. */
const MAX_QUOTE = 300

/** How far above an answer its server is named: Exim and Sendmail do so one to three lines before. */
const ABOVE = 300

/** The date with which a line of a log begins. */
const LOGGED =
  /^[ \t]{0,8}(\w{3} +\d{1,2} \d\d:\d\d(?::\d\d)?|\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?)/

/** What is known of the text as a whole. */
export interface Whole {
  readonly bounce: Bounce
  readonly summary: Summary
}

/**
 * What a text says about one of its codes: the words, the server, the recipients, and what the report adds.
 * @param recipient the one that the text names for this code.
 */
export function foundAt(
  text: string,
  mention: Mention,
  { permanence }: Explanation,
  { bounce, summary }: Whole,
  recipient: string | undefined,
): Found {
  const reported = bounce.recipients.filter(
    ({ start, end }) => start <= mention.start && mention.end <= end,
  )
  const written = text.slice(mention.start, mention.end)
  const { arrivalDate, reportingMta } = bounce
  const { start, end, words } = replyAt(text, mention)
  const server = reported[0]?.remoteMta ?? serverNear(text, start, end)
  const command = answeredCommand(text, mention)
  const logged = LOGGED.exec(text.slice(start, end))?.[1]
  const only = summary.recipients?.length === 1 ? summary.recipients : []
  return {
    count: 1,
    written,
    quote: aroundCode(diagnosticOf(reported, mention) ?? words, written),
    ...(server && { server }),
    ...(command && { command }),
    ...(logged && { logged }),
    ...(reportingMta && { reporter: reportingMta }),
    reported,
    ...(permanence === 'temporary' && arrivalDate && { waitingSince: arrivalDate }),
    recipients:
      reported.length > 0
        ? reported.flatMap((it) => it.originalRecipient ?? it.recipient ?? [])
        : recipient
          ? [recipient]
          : only,
  }
}

/** The server's words alone, where a report gives them: `smtp;` before them is the report's (RFC 3464 §2.3.6). */
function diagnosticOf(
  reported: readonly ReportedRecipient[],
  { start, end }: Mention,
): string | undefined {
  const diagnostic = reported[0]?.diagnostic
  return diagnostic && diagnostic.start <= start && end <= diagnostic.end
    ? diagnostic.value.replace(/^[\w-]{1,40}\s?;\s?/, '')
    : undefined
}

function aroundCode(words: string, written: string): string {
  const start = Math.max(0, words.indexOf(written))
  return cutAround(words, start, start + written.length, MAX_QUOTE)
}

/** The host that is named last before the words of an answer end, in its paragraph. */
function serverNear(text: string, start: number, end: number): string | undefined {
  const above = text.slice(Math.max(0, start - ABOVE), start)
  const blank = Math.max(above.lastIndexOf('\n\n'), above.lastIndexOf('\n\r\n'), 0)
  const hosts = hostsIn(above.slice(blank) + text.slice(start, end))
  // Google's `gsmtp` at the end of a reply tells its family, not its name.
  return hosts.filter((host) => host.includes('.')).at(-1)
}
